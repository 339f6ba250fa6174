package io.github.strategydocs.validation.internal;

import io.github.strategydocs.validation.RuleExample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The examples of the rules of one category, from a file that people can read. They are no part of the rules' classes,
 * since whoever checks a document should not wait for them.
 *
 * <p>A line {@code # category/name} begins the examples of a rule; {@code fails: title} or {@code passes: title} begins
 * an example; {@code @previous}, {@code @related} and {@code @corpus} begin another document of it; {@code @as-of 2027-01-31} and
 * {@code @public-edition} say how it is checked. All other lines are JSON.
 */
final class ExampleFile {

    private static final String FAILS = "fails: ";
    private static final String PASSES = "passes: ";
    private static final String AS_OF = "@as-of ";

    private final List<RuleExample> examples = new ArrayList<>();
    private String title = "";
    private boolean fails;
    private boolean isPublic;
    private Optional<LocalDate> asOf = Optional.empty();
    private List<StringBuilder> documents = new ArrayList<>();
    private List<String> roles = new ArrayList<>();

    private ExampleFile() {}

    /** The examples of a rule, empty if it has none. */
    static List<RuleExample> examplesOf(String rule) {
        String category = rule.substring(0, rule.indexOf('/'));
        try (InputStream stream = ExampleFile.class.getResourceAsStream("examples/" + category + ".txt")) {
            return stream == null
                    ? List.of()
                    : new ExampleFile().read(rule, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RuleExample> read(String rule, String text) {
        boolean isHere = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                end();
                isHere = line.equals("# " + rule);
            } else if (isHere) {
                add(line);
            }
        }
        end();
        return List.copyOf(examples);
    }

    private void add(String line) {
        if (line.startsWith(FAILS) || line.startsWith(PASSES)) {
            end();
            fails = line.startsWith(FAILS);
            title = line.substring((fails ? FAILS : PASSES).length());
            begin("document");
        } else if (line.startsWith(AS_OF)) {
            asOf = Optional.of(LocalDate.parse(line.substring(AS_OF.length())));
        } else if (line.equals("@public-edition")) {
            isPublic = true;
        } else if (line.equals("@previous") || line.equals("@related") || line.equals("@corpus")) {
            begin(line.substring(1));
        } else if (!documents.isEmpty()) {
            documents.get(documents.size() - 1).append(line).append('\n');
        }
    }

    private void begin(String role) {
        roles.add(role);
        documents.add(new StringBuilder());
    }

    private void end() {
        if (!documents.isEmpty()) {
            examples.add(new RuleExample(
                    title,
                    fails,
                    documents.get(0).toString().strip(),
                    all("previous").stream().findFirst(),
                    all("related"),
                    all("corpus"),
                    asOf,
                    isPublic));
        }
        documents = new ArrayList<>();
        roles = new ArrayList<>();
        asOf = Optional.empty();
        isPublic = false;
    }

    private List<String> all(String role) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).equals(role)) {
                found.add(documents.get(i).toString().strip());
            }
        }
        return found;
    }
}
