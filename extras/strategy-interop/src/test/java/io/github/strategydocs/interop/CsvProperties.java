package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.interop.CsvChecks.Change;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every table. */
class CsvProperties {

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.withSize(150));
    }

    @Provide
    Arbitrary<Strategy> plain() {
        return DescribedArbitraries.strategies(
                DocumentShape.STANDARD.withSize(150).withoutUnknownProperties());
    }

    @Property(tries = 600, seed = "11")
    void written_and_read_into_the_same_strategy_it_changes_nothing(
            @ForAll("strategies") Strategy strategy, @ForAll CsvTable table) {
        ImportResult result = StrategyCsv.into(
                strategy, table, StrategyCsv.write(strategy, table).bytes());

        assertThat(result.problems()).isEmpty();
        assertThat(StrategyJson.write(result.strategy())).isEqualTo(StrategyJson.write(strategy));
    }

    @Property(tries = 300, seed = "12")
    void nor_does_it_where_a_spreadsheet_wrote_it_in_its_own_way(
            @ForAll("strategies") Strategy strategy, @ForAll CsvTable table) {
        List<List<String>> rows =
                CsvChecks.rows(StrategyCsv.write(strategy, table).text());

        ImportResult result = StrategyCsv.into(strategy, table, CsvChecks.asSpreadsheetsDo(rows));

        assertThat(result.problems()).extracting(ImportProblem::code).containsOnly(ImportProblemCode.OTHER_SEPARATOR);
        assertThat(result.strategy()).isEqualTo(strategy);
    }

    @Property(tries = 600, seed = "13")
    void read_by_itself_it_differs_exactly_by_what_is_lost(
            @ForAll("strategies") Strategy strategy, @ForAll CsvTable table) {
        Export export = StrategyCsv.write(strategy, table);

        ImportResult read = StrategyCsv.parse(export.bytes(), table);

        assertThat(read.problems()).extracting(ImportProblem::code).containsExactly(ImportProblemCode.MISSING_NAME);
        List<ElementPath> differences = StrategyDiff.between(strategy, read.strategy()).patch().edits().stream()
                .map(edit -> edit.from().or(edit::to).orElseThrow().path())
                .toList();
        List<ElementPath> losses = export.losses().stream().map(Loss::path).toList();
        assertThat(differences)
                .allMatch(difference -> losses.stream()
                        .anyMatch(
                                loss -> CsvChecks.isWithin(difference, loss) || CsvChecks.isWithin(loss, difference)));
        assertThat(losses)
                .allMatch(loss -> differences.stream()
                        .anyMatch(difference ->
                                CsvChecks.isWithin(difference, loss) || CsvChecks.isWithin(loss, difference)));
    }

    @Property(tries = 300, seed = "14")
    void of_elements_without_unknown_properties_nothing_is_lost_but_what_titles_hide(
            @ForAll("plain") Strategy strategy, @ForAll CsvTable table) {
        Export export = StrategyCsv.write(strategy, table);

        assertThat(export.losses())
                .filteredOn(loss -> CsvChecks.isWithin(loss.path(), table.path()))
                .allMatch(loss -> loss.reason().contains("title of an element"));
    }

    @Property(tries = 1000, seed = "15")
    void a_changed_cell_changes_exactly_that_attribute(@ForAll CsvTable table, @ForAll long seed) {
        Strategy strategy = CsvChecks.strategy(table, seed);
        Optional<Change> change = CsvChecks.change(strategy, table, seed);
        Assume.that(change.isPresent());
        Strategy wanted = change.get().changed();

        ImportResult result = StrategyCsv.into(strategy, table, CsvChecks.edited(strategy, wanted, table));

        assertThat(result.problems()).noneMatch(ImportProblem::isError);
        assertThat(result.strategy()).isEqualTo(wanted);
        assertThat(StrategyDiff.between(strategy, result.strategy()).patch().edits())
                .allMatch(edit -> CsvChecks.isWithin(
                        edit.from().or(edit::to).orElseThrow().path(),
                        strategy.index()
                                .pathOf(change.get().id())
                                .orElseThrow()
                                .attribute(change.get().attribute().name())));
    }

    @Property(tries = 300, seed = "16")
    void another_reader_of_csv_finds_the_same_cells(@ForAll("strategies") Strategy strategy, @ForAll CsvTable table) {
        String text = StrategyCsv.write(strategy, table).text();

        assertThat(CsvChecks.rowsOfAnother(text)).isEqualTo(CsvChecks.rows(text));
    }

    @Property(tries = 300, seed = "17")
    void no_cell_begins_like_a_formula(@ForAll("strategies") Strategy strategy, @ForAll CsvTable table) {
        assertThat(CsvChecks.rows(StrategyCsv.write(strategy, table).text()))
                .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    }

    @Property(tries = 600, seed = "18")
    void whatever_the_bytes_are_reading_ends_in_a_strategy_or_in_errors_with_places(
            @ForAll("strategies") Strategy strategy, @ForAll CsvTable table, @ForAll long seed) {
        byte[] broken = CsvChecks.broken(StrategyCsv.write(strategy, table).bytes(), seed);

        ImportResult result = StrategyCsv.into(strategy, table, broken);

        assertThat(result.isUsable()).isEqualTo(result.problems().stream().noneMatch(ImportProblem::isError));
        assertThat(result.problems())
                .filteredOn(ImportProblem::isError)
                .allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }
}
