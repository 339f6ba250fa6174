package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
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

    /** A tree takes whatever comes. */
    static List<Peer> typedPeers() {
        return peers().stream().filter(peer -> !peer.name().equals("readTree")).toList();
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
    @MethodSource("typedPeers")
    void a_typed_peer_refuses_what_it_does_not_know(Peer peer) {
        byte[] json = "{\"id\":\"a\",\"deadine\":\"2027\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> peer.read(json)).hasMessageContaining("deadine");
    }

    @Test
    void ours_and_the_peer_agree_on_the_canonical_form() throws Exception {
        Document document = Document.ofSize(50);

        byte[] theirs = new JsonCanonicalizer(document.json()).getEncodedUTF8();

        // The order of properties is another, and nothing else is.
        assertThat(Ours.canonical(document.strategy()).length).isCloseTo(theirs.length, withPercentage(0.5));
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
