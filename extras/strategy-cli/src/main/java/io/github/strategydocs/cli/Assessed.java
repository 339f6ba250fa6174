package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.ValidationReport;
import java.io.IOException;
import java.util.List;

/**
 * A document and what was found in it, of which a command shows a view.
 *
 * @param document the name of the file
 * @param strategy the document
 * @param report what was found
 */
record Assessed(String document, Strategy strategy, ValidationReport report) {

    /** The profile is said before all else: a verdict means nothing without it. */
    String heading() {
        return PlainText.line(document) + ": profile "
                + PlainText.line(report.profile().name()) + "\n\n";
    }

    void writeHeading(JsonGenerator json) throws IOException {
        json.writeStringField("document", document);
        json.writeStringField("id", strategy.id());
        json.writeStringField("version", strategy.version().label());
        json.writeStringField("profile", report.profile().name());
    }

    static String line(Finding finding) {
        return PlainText.line(finding.message()) + " [" + finding.rule() + "]";
    }

    static void writeFindings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", Constants.nameOf(finding.severity()));
            json.writeStringField("path", finding.path().toString());
            json.writeStringField("pointer", finding.pointer());
            json.writeStringField("message", finding.message());
            json.writeStringField("remedy", finding.remedy());
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
