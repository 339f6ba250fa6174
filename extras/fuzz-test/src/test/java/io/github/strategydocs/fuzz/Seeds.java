package io.github.strategydocs.fuzz;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.interop.GsaReport;
import io.github.strategydocs.interop.StratMl;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.StrategyYaml;
import io.github.strategydocs.json.ChangeJson;
import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.JsonPatch;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.testing.RandomDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What mutation starts from: documents that are small, few, and of all kinds, so that no file of bytes need be kept. */
final class Seeds {

    private static final int COUNT = 4;

    private Seeds() {}

    /** A document that an example of the project holds. */
    static Strategy draft() {
        try {
            return StrategyJson.read(ProjectFiles.root().resolve("extras/examples/department-draft.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Strategy> documents() {
        List<Strategy> documents = new ArrayList<>(List.of(draft()));
        RandomDocuments random = new RandomDocuments(1, DocumentShape.STANDARD);
        for (int i = 0; i < COUNT; i++) {
            documents.add(random.next());
        }
        return documents;
    }

    static Stream<byte[]> json() {
        return documents().stream().map(document -> StrategyJson.write(document, JsonForm.COMPACT));
    }

    static Stream<byte[]> yaml() {
        return documents().stream().map(StrategyYaml::write).map(Seeds::bytes);
    }

    static Stream<byte[]> stratMl() {
        return documents().stream()
                .flatMap(document -> Stream.of(StratMlPart.values())
                        .map(part -> StratMl.write(document, part).bytes()));
    }

    static Stream<byte[]> gsa() {
        return documents().stream().map(document -> GsaReport.write(document).bytes());
    }

    static Stream<byte[]> patches() {
        return documents().stream()
                .map(document -> StrategyDiff.between(draft(), document))
                .flatMap(diff -> Stream.of(bytes(JsonPatch.of(diff).toJson()), bytes(ChangeJson.write(diff))));
    }

    static Stream<byte[]> profiles() {
        return Stream.of("""
                {
                  "name": "ours",
                  "basis": "publication",
                  "rules": [
                    { "rule": "document/party-unused", "severity": "off" },
                    { "rule": "action/vague-verb", "words": [ "explore", "look into" ] },
                    { "rule": "purpose/goal-overloaded", "thresholds": [ { "name": "most", "value": 9 } ] }
                  ],
                  "waivers": [
                    {
                      "rule": "action/no-deadline",
                      "element": "shared-log",
                      "reason": "The supplier is chosen in May.",
                      "who": "Head of Digital",
                      "until": "2027-06"
                    }
                  ]
                }
                """).map(Seeds::bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
