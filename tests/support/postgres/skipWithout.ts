import { beforeEach, inject } from 'vitest'

/** The run has said why; each test shows as skipped. */
beforeEach(({ skip }) => skip(inject('postgres') === '', 'There is no PostgreSQL.'))
