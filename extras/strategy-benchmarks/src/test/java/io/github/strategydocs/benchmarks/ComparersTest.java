package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparersTest {

    private final Versions versions = Versions.of(Document.ofSize(200));

    @Test
    void ours_finds_as_many_edits_as_were_made() throws Exception {
        Comparer ours = last(Comparers.comparing(versions));

        assertThat(ours.candidate().isOurs()).isTrue();
        assertThat(ours.countEdits()).isEqualTo(versions.edits());
    }

    @Test
    void each_of_the_others_finds_that_something_changed() throws Exception {
        for (Comparer comparer : Comparers.comparing(versions)) {
            assertThat(comparer.countEdits()).as(comparer.candidate().name()).isPositive();
        }
    }

    @Test
    void whoever_applies_a_patch_gets_the_second_version() throws Exception {
        List<Candidate> candidates = Comparers.applying(versions);

        assertThat(last(candidates).work().call()).isEqualTo(versions.after());
        assertThat(Candidate.named("zjsonpatch", candidates).work().call())
                .isInstanceOf(JsonNode.class)
                .isEqualTo(Peers.tree().read(versions.jsonAfter()));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
