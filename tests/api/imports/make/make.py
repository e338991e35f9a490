"""Writes the files that openpyxl and xlsxwriter write, and texts in the encoding Excel takes in China."""

from datetime import date
from pathlib import Path

import openpyxl
import xlsxwriter

FILES = Path(__file__).parent.parent / "files"
HEADER = ["编号", "姓名", "手机号", "学历", "专业", "期望月薪", "可到岗日期"]


def book(name, fill):
    workbook = openpyxl.Workbook()
    fill(workbook, workbook.active)
    workbook.save(FILES / name)


def late_header(workbook, sheet):
    for line in ["附件 1", "求职意向登记表", "填报单位：仙林社区", "一、每人一行。", "二、手机号请核对。", "三、薪资为税前。"]:
        sheet.append([line])
    sheet.append(["1.姓名", "联系方式（手机）", "文化程度", "最高学历/学位", "所学专业", "期望薪资\n（元/月）", "到岗时间", "现居住地", "身份证号"])
    sheet.append(["郑十", 13900001008, "本科", "本科/学士", "工商管理（人力资源、市场营销方向）", "6000～8000", date(2027, 7, 1), "无", "略"])
    sheet.merge_cells("A2:I2")


def hidden_dictionary(workbook, sheet):
    sheet.title = "字典"
    sheet.sheet_state = "hidden"
    for row in [["学历", "专业"], ["本科", "会计学"]]:
        sheet.append(row)
    workbook.create_sheet("空")
    listed = workbook.create_sheet("名单")
    listed.append(HEADER)
    listed.append(["O-1", "冯一", "13900001009", "本科", "会计学", 6000, date(2027, 7, 1)])
    old = workbook.create_sheet("去年")
    old.sheet_state = "hidden"
    old.append(HEADER)
    old.append(["O-0", "旧人", "13900001000", "本科", "会计学", 6000, date(2026, 7, 1)])
    workbook.active = 2


def formulas(workbook, sheet):
    sheet.append(["序号", *HEADER[1:6], "折算", "简历", "照片"])
    sheet.append(["=ROW()-1", "陈二", "13900001010", "本科", "会计学", "=3000*2", "=F2*12", "长" * 2_100, '=DISPIMG("ID_1",1)'])
    sheet.append(["合计", None, None, None, None, "=SUM(F2:F2)"])


def errors(workbook, sheet):
    sheet.append([*HEADER, "技能", "意向岗位", "备注"])
    sheet.append(["O-2", "褚三", "13900001011", "本科", "#N/A", 6000, date(2027, 7, 1), "#N/A", "#VALUE!", "#REF!"])
    sheet.append(["O-3", "卫四", "13900001012", "本科", "会计学", 6000, date(2027, 7, 1), "Excel", "审计助理", None])


def months(workbook, sheet):
    sheet.append(HEADER)
    for number, phone, shown in [(1, "13900001013", "0.00"), (2, "13900001014", "General")]:
        sheet.append([f"M-{number}", "蒋五", phone, "本科", "会计学", 6000, 2027.1])
        sheet.cell(number + 1, 7).number_format = shown
    sheet.append([3, "沈六", "13900001015", "本科", "会计学", 6000, date(2027, 10, 1)])
    sheet.cell(4, 1).number_format = "0000"
    sheet.cell(4, 7).number_format = 'yyyy"年"m"月"d"日";@'


book("openpyxl-header-in-line-7.xlsx", late_header)
book("openpyxl-hidden-sheets.xlsx", hidden_dictionary)
book("openpyxl-formulas.xlsx", formulas)
book("openpyxl-errors.xlsx", errors)
book("openpyxl-months.xlsx", months)

with xlsxwriter.Workbook(FILES / "xlsxwriter-plain.xlsx") as workbook:
    sheet = workbook.add_worksheet("求职")
    bold, day = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "yyyy/m/d;@"})
    sheet.write_row(0, 0, [*HEADER[:6], "到岗时间"])
    sheet.write_row(1, 0, ["X-1", None, "13900001016", "本科", "会计学"])
    sheet.write_rich_string(1, 1, bold, "韩", "七")
    # Nobody has worked it out: what is kept with it is 0.
    sheet.write_formula(1, 5, "=3000*2")
    sheet.write_datetime(1, 6, date(2027, 7, 1), day)
    sheet.write_row(2, 0, ["X-2", "杨八", "13900001017", "本科", "会计学", 6000])
    sheet.write_datetime(2, 6, date(2027, 7, 1), day)

TITLED = ["求职意向表（一；二；三;四;五;六）", "姓名{0}手机号{0}学历{0}专业", "朱九{0}13900001018{0}本科{0}会计学"]
for name, delimiter in [("tabs", "\t"), ("semicolons", ";"), ("commas", ","), ("chinese-commas", "，")]:
    (FILES / f"text-gb18030-{name}.csv").write_bytes("\r\n".join(TITLED).format(delimiter).encode("gb18030"))
(FILES / "text-gb18030-no-header.csv").write_bytes("王五,13900001019,本科,会计学\r\n赵六,13900001020,大专,出纳\r\n".encode("gb18030"))
