/**
 * Shows what was found in strategy documents, to people and to the tools that they use.
 *
 * <p>There is one model of a report, a list of {@link io.github.strategydocs.report.CheckedDocument}, and each
 * {@link io.github.strategydocs.report.ReportFormat} shows the same findings of it. Start there:
 *
 * <pre>{@code
 * CheckedDocument document = CheckedDocument.of("plan.json", result, report).withSource(SourceText.of(bytes));
 * String comment = ReportFormat.MARKDOWN.render(List.of(document));
 * }</pre>
 *
 * <p>Documents come from anywhere, and reports are read by terminals, browsers and build servers. So every word of a
 * document is escaped as its reader asks, and what would control a terminal or turn the direction of a line is a blank
 * wherever people read it; JSON alone holds all as it stands.
 *
 * <p>No parameter and no result is null. All types are immutable and safe to share between threads, but for
 * {@link io.github.strategydocs.report.ReportWriter} and {@link io.github.strategydocs.report.CopyReport}, each of which
 * serves one report. All types are called, not implemented, by users.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report;

import javax.annotation.ParametersAreNonnullByDefault;
