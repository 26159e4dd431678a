export interface SqliteError extends Error {
  readonly errcode: number
}
export const isSqliteError = (error: unknown): error is SqliteError => error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'

/** The lowest byte of a result code names its kind, the others say more. */
const kindOf = ({ errcode }: SqliteError): number => errcode & 0xff
const busy = 5
const corrupt = 11
const notADatabase = 26

export const saysBusy = (error: unknown): boolean => isSqliteError(error) && kindOf(error) === busy
export const saysDamaged = (error: unknown): boolean => isSqliteError(error) && [corrupt, notADatabase].includes(kindOf(error))
