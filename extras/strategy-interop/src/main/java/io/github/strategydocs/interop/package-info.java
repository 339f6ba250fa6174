/**
 * Strategy documents from and to what others read and write.
 *
 * <p>Start with {@link io.github.strategydocs.interop.StratMl} for plans and reports in StratML (ISO 17469), with
 * {@link io.github.strategydocs.interop.GsaReport} for the report of the United States' Digital Government Strategy, and with
 * {@link io.github.strategydocs.interop.StrategyCsv} for actions, risks and stakeholders in a spreadsheet. Every
 * reader takes what is really there and says, in its place, what it had to put up with; every writer says what its form
 * cannot hold. What a form says beyond a strategy is kept in unknown properties, so that it can be written again.
 *
 * <p>No parameter and no result is ever null. All types are immutable and safe to share between threads. Nothing is ever
 * fetched over the network, whatever a document asks for.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.interop;

import javax.annotation.ParametersAreNonnullByDefault;
