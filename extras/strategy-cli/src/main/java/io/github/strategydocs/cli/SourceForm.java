package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.interop.CsvTable;
import io.github.strategydocs.interop.GsaReport;
import io.github.strategydocs.interop.StratMl;
import io.github.strategydocs.interop.StrategyCsv;
import io.github.strategydocs.interop.StrategyYaml;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/** What {@code convert} reads. Another form is another constant here, and a line in {@link #of} where it can be told. */
enum SourceForm {
    /** Our own format, as JSON. */
    JSON,
    /** Our own format, as YAML. */
    YAML,
    /** StratML, of whichever part. */
    STRATML,
    /** The report of the Digital Government Strategy. */
    GSA,
    /** A table of actions. */
    CSV_ACTIONS(CsvTable.ACTIONS),
    /** A table of risks. */
    CSV_RISKS(CsvTable.RISKS),
    /** A table of stakeholders. */
    CSV_STAKEHOLDERS(CsvTable.STAKEHOLDERS);

    /** What stands in every strategy and in no report. */
    private static final Set<String> OUR_OWN = Strategy.description().attributes().stream()
            .filter(Attribute::isMandatory)
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());

    private final @Nullable CsvTable table;

    SourceForm() {
        this(null);
    }

    SourceForm(@Nullable CsvTable table) {
        this.table = table;
    }

    /** What stands in the table that it is; empty if it is none. */
    Optional<CsvTable> table() {
        return Optional.ofNullable(table);
    }

    /**
     * Reads a document, whatever is wrong with it.
     *
     * @param name the name by which the caller knows it
     */
    Intake read(String name, byte[] bytes, ReadOptions options, boolean isColourful) {
        return switch (this) {
            case JSON -> Intake.of(name, bytes, StrategyJson.parse(bytes, options), isColourful);
            case YAML -> Intake.of(name, bytes, StrategyYaml.parse(bytes, options), isColourful);
            case STRATML -> Intake.of(name, StratMl.parse(bytes, options));
            case GSA -> Intake.of(name, GsaReport.parse(bytes, options));
            case CSV_ACTIONS, CSV_RISKS, CSV_STAKEHOLDERS ->
                Intake.of(name, StrategyCsv.parse(bytes, table().orElseThrow(), options));
        };
    }

    /** Whether the ending of a name says that it is a table, which does not say of what. */
    static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    /**
     * The form that the ending of a name tells, or else the content. XML is StratML. An object with items is a report where
     * it has nothing that a strategy has to have. What else begins with a bracket or a brace is JSON, and the rest is YAML.
     */
    static SourceForm of(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (YamlText.isNamed(name)) {
            return YAML;
        }
        if (lower.endsWith(".xml") || lower.endsWith(".stratml")) {
            return STRATML;
        }
        int first = firstCharacter(bytes);
        if (lower.endsWith(".json") || first == '{' || first == '[') {
            return isReport(bytes) ? GSA : JSON;
        }
        return first == '<' ? STRATML : YAML;
    }

    /** The first byte of ASCII that shows, past what encodings begin with and the zeros that some put between. */
    private static int firstCharacter(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return b;
            }
        }
        return -1;
    }

    /** An object with items, and with nothing that a strategy alone has to have. */
    private static boolean isReport(byte[] bytes) {
        boolean hasItems = false;
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (OUR_OWN.contains(name)) {
                    return false;
                }
                hasItems |= name.equals("items");
                parser.nextToken();
                parser.skipChildren();
            }
            return hasItems;
        } catch (IOException e) {
            // Whoever reads it says what is wrong with it.
            return hasItems;
        }
    }
}
