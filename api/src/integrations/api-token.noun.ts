import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { ApiToken } from './api-token.entity.ts'
import { canSeeApiToken } from './api-token.policy.ts'

export const apiToken = noun(ApiToken, { log: 'API_TOKEN', see: (request, row) => canSeeApiToken(signedIn(request), row).allowed })
