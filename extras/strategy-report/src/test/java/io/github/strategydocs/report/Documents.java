package io.github.strategydocs.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.validation.KnownFinding;
import io.github.strategydocs.validation.KnownFindings;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import io.github.strategydocs.validation.Waiver;
import io.github.strategydocs.value.PartialDate;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents in which there is something to find, and others. */
final class Documents {

    static final String ORDINARY = "Publish open data";

    private static final String PLAN = """
            {
              "formatVersion": "1.0",
              "id": "harbour",
              "title": "Harbour Strategy",
              "organisation": "Board",
              "version": {
                "label": "1",
                "status": "draft",
                "dte": "2027-01",
                "date": "2027-01"
              },
              "parties": [
                {
                  "id": "board",
                  "name": "Harbour Board",
                  "kind": "organisation"
                }
              ],
              "actionPlan": {
                "actions": [
                  {
                    "id": "open-data",
                    "title": %s,
                    "description": "TBC",
                    "respondsTo": [
                      "parent#01"
                    ]
                  }
                ]
              }
            }
            """;

    private Documents() {}

    /** A document with findings about three elements and a problem in its text; the title of its action is given. */
    static CheckedDocument named(String name, String title) {
        return check(name, PLAN.formatted(quoted(title)));
    }

    static CheckedDocument plan() {
        return named("plan.json", ORDINARY);
    }

    /** A document by a profile that lets one finding through, of a severity. */
    static CheckedDocument withOneFinding(Severity severity) {
        ReadResult read = StrategyJson.parse(bytes(PLAN.formatted(quoted(ORDINARY))));
        Profile profile = Profile.draft();
        for (String rule : Validator.of(profile).validate(ValidationRequest.of(read.strategy())).outcomes().stream()
                .map(outcome -> outcome.rule().id())
                .toList()) {
            profile =
                    rule.equals("document/placeholder") ? profile.withSeverity(rule, severity) : profile.without(rule);
        }
        return CheckedDocument.of(
                "plan.json", read, Validator.of(profile).validate(ValidationRequest.of(read.strategy())));
    }

    static CheckedDocument unusable() {
        byte[] text = bytes("{\n  \"id\": 12,\n  \"title\": \"T\"\n}\n");
        return CheckedDocument.unusable("broken.json", StrategyJson.parse(text)).withSource(SourceText.of(text));
    }

    static CheckedDocument unreadable() {
        return CheckedDocument.unreadable("gone.json", "gone.json cannot be read: there is no such file");
    }

    /** A document of which one finding is waived, the others are held back, and one that was known is found no more. */
    static CheckedDocument withSetAside() {
        Waiver waiver = Waiver.builder()
                .rule("document/placeholder")
                .element("open-data")
                .reason("It is being *written*.")
                .who("Board")
                .until(PartialDate.parse("2027-06"))
                .build();
        KnownFinding gone = KnownFinding.builder()
                .rule("document/party-unused")
                .document("harbour")
                .element("pilots")
                .fingerprint("0123456789abcdef0123456789abcdef")
                .build();
        byte[] text = bytes(PLAN.formatted(quoted(ORDINARY)));
        ReadResult read = StrategyJson.parse(text);
        ValidationReport report = Validator.of(Profile.draft().withWaiver(waiver))
                .validate(ValidationRequest.of(read.strategy()).withSource(read.sourceMap()));
        KnownFindings known = KnownFindings.builder()
                .from(KnownFindings.of(List.of(report)))
                .addFindings(gone)
                .build();
        return CheckedDocument.of("plan.json", read, report.holdingBack(known));
    }

    /** One of each sort. */
    static List<CheckedDocument> all() {
        return List.of(plan(), unusable(), unreadable(), withSetAside());
    }

    private static CheckedDocument check(String name, String json) {
        byte[] text = bytes(json);
        ReadResult read = StrategyJson.parse(text);
        ValidationRequest request = ValidationRequest.of(read.strategy()).withSource(read.sourceMap());
        return CheckedDocument.of(name, read, Validator.of(Profile.draft()).validate(request))
                .withSource(SourceText.of(text));
    }

    private static String quoted(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
