import { graphql } from '../graphql/generated/index.ts'

export const CreateCommunityMutation = graphql(`
  mutation CreateCommunity($input: CreateCommunityInput!) {
    createCommunity(input: $input) {
      community {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const UpdateCommunityMutation = graphql(`
  mutation UpdateCommunity($input: UpdateCommunityInput!) {
    updateCommunity(input: $input) {
      community {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CreateOrganizationMutation = graphql(`
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      organization {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const UpdateOrganizationMutation = graphql(`
  mutation UpdateOrganization($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      organization {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CreatePersonMutation = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person {
        id
        name
        account
      }
      initialPassword
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const UpdatePersonMutation = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      person {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const ResetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      initialPassword
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CloseAccountMutation = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    closeAccount(input: $input) {
      person {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const ReopenAccountMutation = graphql(`
  mutation ReopenAccount($input: ReopenAccountInput!) {
    reopenAccount(input: $input) {
      initialPassword
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const AppointMutation = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      appointment {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const EndAppointmentMutation = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      appointment {
        id
        isRunning
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
