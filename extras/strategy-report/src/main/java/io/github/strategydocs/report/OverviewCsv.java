package io.github.strategydocs.report;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.strategydocs.json.internal.SpreadsheetText;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.value.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** An overview for a spreadsheet, in long form: what people make of it there, a pivot table makes best. */
final class OverviewCsv {

    private static final List<String> HEADINGS = List.of(
            "Body", "Document", "About", "Id", "Title", "Answer", "Status", "Due", "Later than asked", "Overdue");

    private final CsvGenerator csv;

    private OverviewCsv(CsvGenerator csv) {
        this.csv = csv;
    }

    static String of(Overview overview) {
        StringWriter text = new StringWriter();
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        for (String heading : HEADINGS) {
            schema.addColumn(heading);
        }
        try (CsvGenerator csv = new CsvFactory().createGenerator(text)) {
            csv.setSchema(schema.build());
            new OverviewCsv(csv).add(overview);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void add(Overview overview) throws IOException {
        for (OverviewBody body : overview.bodies()) {
            for (int i = 0; i < body.responses().size(); i++) {
                add(body, overview.actions().get(i), body.responses().get(i));
            }
            for (CoveredQuestion covered : body.questions().all()) {
                row(
                        body,
                        "question",
                        covered.question().id(),
                        covered.question().wording(),
                        Constants.nameOf(covered.status()));
            }
        }
    }

    private void add(OverviewBody body, Action asked, OverviewResponse response) throws IOException {
        row(
                body,
                "action",
                asked.id(),
                asked.title(),
                Constants.nameOf(response.state()),
                response.status().map(Constants::nameOf).orElse(""),
                response.due().map(PartialDate::toString).orElse(""),
                response.isLater() ? "yes" : "no",
                response.isOverdue() ? "yes" : "no");
    }

    private void row(OverviewBody body, String... cells) throws IOException {
        csv.writeStartArray();
        csv.writeString(SpreadsheetText.harmless(body.name()));
        csv.writeString(SpreadsheetText.harmless(body.document()));
        for (String cell : cells) {
            csv.writeString(SpreadsheetText.harmless(cell));
        }
        csv.writeEndArray();
    }
}
