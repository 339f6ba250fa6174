/**
 * Reads and writes strategy documents in other formats.
 *
 * <p>Start with {@link io.github.strategydocs.interop.StratMl} for plans and reports in StratML (ISO 17469), with
 * {@link io.github.strategydocs.interop.GsaReport} for the report of the United States' Digital Government Strategy,
 * and with {@link io.github.strategydocs.interop.StrategyCsv} for actions, risks and stakeholders in a spreadsheet.
 * Every reader accepts documents as they occur in practice and reports each deviation with its position; every writer
 * reports what its format cannot express. Content of a format that a strategy does not model is kept in unknown
 * properties, so that it can be written again.
 *
 * <p>No parameter and no result is ever null. All types are immutable and safe to share between threads. Nothing is
 * ever fetched over the network, even if a document refers to it.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.interop;

import javax.annotation.ParametersAreNonnullByDefault;
