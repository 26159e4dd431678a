import { describe, expect, test } from 'vitest'
import { ConnectionStringInvalid, readConnectionString, shownConnection } from '../../../../services/eventStore/eventstoredb/connectionString.ts'

describe('A connection string', () => {
  test('of a single node has TLS, the usual port, and a namespace of the hub', () => {
    expect(readConnectionString('esdb://store.inner')).toMatchObject({
      hosts: [{ address: 'store.inner', port: 2113 }], cluster: false, tls: true, account: undefined, namespace: 'hub', authorityFile: undefined,
    })
  })
  test('of several nodes, or of one that is to be asked for the others, is a cluster', () => {
    expect(readConnectionString('esdb://a:1,b,[::1]:3?tls=false')).toMatchObject({ cluster: true, tls: false, hosts: [{ address: 'a', port: 1 }, { address: 'b', port: 2113 }, { address: '[::1]', port: 3 }] })
    expect(readConnectionString('esdb+discover://stores.inner:2113')).toMatchObject({ cluster: true })
    expect(readConnectionString('kurrentdb+discover://stores.inner')).toMatchObject({ cluster: true })
  })
  test('holds an account, and files with certificates', () => {
    expect(readConnectionString('esdb://hub:p%40ss%3A%2F@store/?tlsCAFile=/etc/hub/ca.crt&user_cert_file=/c&user-key-file=/k&Namespace=trial')).toMatchObject({
      account: { username: 'hub', password: 'p@ss:/' }, authorityFile: '/etc/hub/ca.crt', clientCertificate: { file: '/c', keyFile: '/k' }, namespace: 'trial',
    })
  })
  test.each([
    'http://store', 'esdb://', 'esdb://store:port', 'esdb://store:99999', 'esdb://hub:secret@pass@store', 'esdb://hub:%zz@store', 'esdb://store?tls=perhaps',
    'esdb://store?unknown=1', 'esdb://store?userCertFile=/c', 'esdb://store?namespace=$system', 'esdb://store?keepAliveInterval=10', 'esdb://store?nodePreference=follower',
  ])('such as %s is refused, in words that repeat none of its secrets', (text) => {
    const error = (() => { try { return readConnectionString(text) } catch (cause) { return cause } })()
    expect(error).toBeInstanceOf(ConnectionStringInvalid)
    expect(String(error)).not.toContain('secret')
  })
  test('is shown without its password', () => {
    expect(shownConnection(readConnectionString('esdb://hub:s3cret@a:1,b?tls=false&tlsCAFile=/x'))).toBe('esdb://hub@a:1,b:2113?tls=false&namespace=hub')
  })
})
