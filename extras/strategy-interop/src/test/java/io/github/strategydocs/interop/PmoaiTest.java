package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Strategy;
import org.junit.jupiter.api.Test;

class PmoaiTest {

    private final byte[] xml = Schemas.bytes(Schemas.corpus("stratml/PMOAI.xml"));
    private final ImportResult result = StratMl.parse(xml);

    @Test
    void it_comes_back_as_it_was() {
        Strategy strategy = result.strategy();

        Export export = StratMl.write(strategy, StratMlPart.PART_1);

        assertThat(export.losses()).isEmpty();
        assertThat(Infoset.difference(xml, export.bytes())).isEmpty();
        assertThat(Schemas.complaint(Schemas.of(StratMlPart.PART_1), export.text()))
                .isEmpty();
    }
}
