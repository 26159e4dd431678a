import * as fc from 'fast-check'

/**
 * One seed for everything random in a run, told at its end where something failed. Whatever failed so can be repeated,
 * also where a life never came to its end, or its test was over before the shortest failing one was found.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['HUB_TEST_SEED']) })
