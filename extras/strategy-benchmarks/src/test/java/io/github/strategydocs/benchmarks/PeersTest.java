package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison is fair only if all do the same work. */
class PeersTest {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<Peer> peers() {
        return Peers.all();
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_writes_all_that_it_read(Peer peer) throws Exception {
        byte[] json = Document.ofSize(200).json();

        byte[] written = peer.write(peer.read(json));

        // Compared outside the assertion, whose message would hold both documents.
        assertThat(tree(written).equals(tree(json))).isTrue();
        assertThat(written.length).isEqualTo(json.length);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_typed_peer_refuses_what_it_does_not_know(Peer peer) {
        byte[] json = "{\"id\":\"a\",\"deadine\":\"2027\"}".getBytes(StandardCharsets.UTF_8);

        if (!peer.name().equals("readTree")) {
            assertThatThrownBy(() -> peer.read(json)).hasMessageContaining("deadine");
        }
    }

    @Test
    void the_floor_of_writing_writes_the_same_document() throws Exception {
        byte[] json = Document.ofSize(50).json();

        assertThat(tree(Tokens.replay(json).write()).equals(tree(json))).isTrue();
    }

    private static JsonNode tree(byte[] json) throws Exception {
        return EXACT.readTree(json);
    }
}
