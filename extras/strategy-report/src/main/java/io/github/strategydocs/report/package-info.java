/**
 * Reports the problems and findings of strategy documents to people and to the tools that they use.
 *
 * <p>A report is a list of {@link io.github.strategydocs.report.CheckedDocument}, and every {@link
 * io.github.strategydocs.report.ReportFormat} shows the same findings. Start there:
 *
 * <pre>{@code
 * CheckedDocument document = CheckedDocument.of("plan.json", result, report).withSource(SourceText.of(bytes));
 * String comment = ReportFormat.MARKDOWN.render(List.of(document));
 * }</pre>
 *
 * <p>Documents are untrusted, and reports are read by terminals, browsers and build servers. Therefore all text from a
 * document is escaped as the output format requires. In formats for people, characters that control a terminal or
 * change the direction of text are replaced by blanks; only JSON contains all characters unchanged.
 *
 * <p>No parameter and no result is null. All types are immutable and safe to share between threads, except builders,
 * {@link io.github.strategydocs.report.ReportWriter} and {@link io.github.strategydocs.report.CopyReport}. All types
 * are called, not implemented, by users.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report;

import javax.annotation.ParametersAreNonnullByDefault;
