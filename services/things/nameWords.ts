/** What firms carry in their registered names beside what they are called: what they are by law, and where they sit. */

export const legalForms =
  /(?:[(（][^)）]*[)）]|集团|控股|股份|有限责任公司|有限公司|公司|\b(?:co|company|corp|corporation|inc|incorporated|llc|limited|ltd|gmbh|group|holdings?|plc|ag|s\.?a)\b|[.,，\s])+$/iu
export const seat = /^(?:\p{Script=Han}{2,7}?(?:特别行政区|自治区|省|市|区|县))+/u
