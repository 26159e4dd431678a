import { randomUUID } from 'node:crypto'
import { features, gossip, uuidOf } from './wire.ts'

/** A node as the others tell of it. */
export interface Member {
  readonly port: number
  readonly leads: boolean
  readonly alive: boolean
}

const { VNodeState } = gossip.MemberInfo

export function gossipMessage(members: readonly Member[]): InstanceType<typeof gossip.ClusterInfo> {
  const info = new gossip.ClusterInfo()
  for (const { port, leads, alive } of members) {
    info.addMembers(new gossip.MemberInfo()
      .setInstanceId(uuidOf(randomUUID())).setTimeStamp(String(BigInt(Date.now()) * 10_000n))
      .setState(leads ? VNodeState.LEADER : VNodeState.FOLLOWER).setIsAlive(alive)
      .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port)))
  }
  return info
}

/** A server of today, apart from what nobody here asks for; names are in lower case on the wire. */
export function featuresMessage(): InstanceType<typeof features.SupportedMethods> {
  const supported = new features.SupportedMethods().setEventStoreServerVersion('26.0.3')
  for (const [service, method, ...list] of [
    ['streams.streams', 'read', 'position', 'events'], ['streams.streams', 'append'], ['streams.streams', 'batchappend', 'deadline_duration'],
    ['gossip.gossip', 'read'], ['server_features.serverfeatures', 'getsupportedmethods'],
  ]) {
    supported.addMethods(new features.SupportedMethod().setServiceName(`event_store.client.${service}`).setMethodName(method ?? '').setFeaturesList(list))
  }
  return supported
}
