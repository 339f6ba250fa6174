package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import org.junit.jupiter.api.Test;

class PmoaiTest {

    private final byte[] xml = Schemas.bytes(Schemas.corpus("stratml/PMOAI.xml"));
    private final ImportResult result = StratMl.parse(xml);

    @Test
    void it_comes_back_as_it_was() {
        Strategy strategy = result.strategy();
        System.out.println(StrategyJson.write(strategy).substring(0, 6000));
        result.problems().forEach(System.out::println);

        Export export = StratMl.write(strategy, StratMlPart.PART_1);

        assertThat(export.losses()).isEmpty();
        assertThat(Infoset.of(export.bytes())).isEqualTo(Infoset.of(xml));
        assertThat(Schemas.complaint(Schemas.of(StratMlPart.PART_1), export.text())).isEmpty();
    }
}
