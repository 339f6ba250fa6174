package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.interop.internal.csv.CsvTables;
import io.github.strategydocs.interop.internal.gsa.GsaTable;
import io.github.strategydocs.interop.internal.stratml.RandomPlans;
import io.github.strategydocs.interop.internal.stratml.StratMlTable;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.GeneratedFile;
import io.github.strategydocs.testing.RandomDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the tables of what maps to what against what is read and written, and the page for people against the tables.
 */
class MappingPageTest {

    /** What holds the rest together, and is there whatever is read. */
    private static final Set<String> FRAME = Set.of(
            "Strategy.formatVersion",
            "Strategy.version",
            "Strategy.purpose",
            "Strategy.actionPlan",
            "Strategy.stakeholderMap");

    @ParameterizedTest
    @EnumSource
    void the_table_of_stratml_names_just_what_comes_through(StratMlPart part) {
        List<Strategy> read = new ArrayList<>();
        RandomDocuments documents = new RandomDocuments(7, DocumentShape.STANDARD);
        for (int i = 0; i < 400; i++) {
            read.add(
                    StratMl.parse(StratMl.write(documents.next(), part).bytes()).strategy());
            read.add(StratMl.parse(RandomPlans.plan(i, part, 3).getBytes(StandardCharsets.UTF_8))
                    .strategy());
        }

        assertThat(attributesIn(read)).isEqualTo(named(StratMlTable.rows().keySet(), read.get(0), part));
    }

    @Test
    void the_table_of_the_report_names_just_what_comes_through() {
        List<Strategy> read = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            read.add(GsaReport.parse(RandomReports.report(i, 8).getBytes(StandardCharsets.UTF_8))
                    .strategy());
        }

        assertThat(attributesIn(read)).isEqualTo(new TreeSet<>(GsaTable.rows().keySet()));
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void the_page_says_what_the_tables_say() throws IOException {
        GeneratedFile.assertUpToDate("extras/strategy-interop/MAPPING.md", page());
    }

    /** The attributes that occur, but for those of deadlines, which have a place as a whole. */
    private static Set<String> attributesIn(List<Strategy> strategies) {
        Set<String> attributes = new TreeSet<>();
        for (Strategy strategy : strategies) {
            Walker.walk(
                    strategy,
                    (path, value) -> value.typeDescription().attributes().stream()
                            .filter(attribute -> occurs(attribute, value))
                            .map(Attribute::toString)
                            .filter(name -> !FRAME.contains(name))
                            .forEach(attributes::add));
        }
        return attributes;
    }

    private static boolean occurs(Attribute attribute, Described value) {
        return attribute.valueIn(value).isPresent()
                && value.typeDescription().tag().isEmpty();
    }

    private static Set<String> named(Collection<String> rows, Strategy any, StratMlPart part) {
        Set<String> named = any.typeDescription().reachable().stream()
                .flatMap(type -> type.attributes().stream())
                .filter(attribute -> StratMlTable.hasPlace(attribute, part))
                .map(Attribute::toString)
                .filter(rows::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        // A document must have an id; where Part 1 has none, it is made of the title.
        named.add("Strategy.id");
        return named;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What maps to what

                How a strategy is said in other forms, and what of it they cannot say. This page is made from the tables that
                give the reasons of losses, which a test holds against what is read and written; do not edit it, but run
                `%s`.

                Whatever stands in no table is lost in writing. `Export.losses()` names every loss of a document with its path
                and its reason, and nothing that it does not name is lost.

                ## StratML

                | strategy | StratML | part | lost all the same |
                |---|---|---|---|
                """.formatted(GeneratedFile.COMMAND));
        StratMlTable.rows().values().forEach(row -> page.append(row).append('\n'));
        page.append("""

                Reading keeps what a strategy does not model in unknown properties `x-stratml-…` of the value at hand: sequence
                indicators, other information, the submitter, names and descriptions of roles, descriptor names, the
                identifiers of vision, mission and relationships, which targets and results stood in one instance, stakeholders
                of objectives, elements that say nothing, and how a text stood where a strategy writes it otherwise. Writing
                uses such a note as long as it still says what the strategy says.

                ## The report of the Digital Government Strategy

                | strategy | report | lost all the same |
                |---|---|---|
                """);
        GsaTable.rows().values().forEach(row -> page.append(row).append('\n'));
        page.append("""

                Reading keeps the fields, without what was answered, and whatever else a strategy does not model in unknown
                properties `x-gsa-…`.

                ## Actions, risks and stakeholders in CSV

                | strategy | heading |
                |---|---|
                """);
        for (CsvTable table : CsvTable.values()) {
            List<String> headings = CsvChecks.rows(StrategyCsv.template(table)).get(0);
            List<Attribute> attributes = CsvTables.type(table).attributes();
            for (int i = 0; i < headings.size(); i++) {
                page.append("| `%s` | %s |\n".formatted(attributes.get(i), headings.get(i)));
            }
        }
        page.append("""

                Each holds all that its attribute can hold, but for unknown properties of values within it. Unknown properties
                of the elements themselves have columns where their names begin with `x-` and they are texts. Reading a table
                into the strategy from which it was written keeps what it cannot say.
                """);
        return page.toString();
    }
}
