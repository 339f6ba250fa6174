package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.interop.internal.stratml.RandomPlans;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.validation.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what is written against the schemas; an ordinary test, since it is left out where these are not at hand. */
class StratMlSchemaTest {

    private static final int DOCUMENTS = 200;

    @ParameterizedTest
    @EnumSource
    void what_is_written_of_any_strategy_is_valid(StratMlPart part) {
        Schema schema = Schemas.of(part);
        RandomDocuments documents = new RandomDocuments(6, DocumentShape.STANDARD.withSize(60));
        for (int i = 0; i < DOCUMENTS; i++) {
            String xml = StratMl.write(documents.next(), part).text();

            assertThat(Schemas.complaint(schema, xml)).as(xml).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void so_is_what_is_written_of_one_that_was_read_and_edited(StratMlPart part) {
        Schema schema = Schemas.of(part);
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            StratMlPart from = StratMlPart.values()[seed % 2];
            byte[] bytes = RandomPlans.plan(seed, from, 3).getBytes(StandardCharsets.UTF_8);
            Strategy edited = new RandomEdits(seed).edit(StratMl.parse(bytes).strategy(), 10);
            String xml = StratMl.write(edited, part).text();

            assertThat(Schemas.complaint(schema, xml)).as(xml).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void so_are_the_real_strategies(StratMlPart part) {
        Schema schema = Schemas.of(part);
        for (String file : List.of("gds-2012", "fds-2020-before", "fds-2020-after", "nara-social-media", "moj-2012")) {
            byte[] json = Schemas.bytes(Schemas.corpus("strategies/" + file + ".json"));
            Export export = StratMl.write(StrategyJson.read(json), part);

            assertThat(Schemas.complaint(schema, export.text())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_documents_of_other_tests_are_valid_too(StratMlPart part) {
        Schema schema = Schemas.of(part);
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String xml = RandomPlans.plan(seed, part, 1 + seed % 4);

            assertThat(Schemas.complaint(schema, xml)).as(xml).isEmpty();
        }
    }
}
