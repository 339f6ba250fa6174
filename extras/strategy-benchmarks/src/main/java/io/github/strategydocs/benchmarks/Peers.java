package io.github.strategydocs.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.util.List;

/** The peers: what else a Java programmer would take to read and write such a document. */
final class Peers {

    private Peers() {}

    /** All who read and write, ourselves among them. */
    static List<Peer> all() {
        return List.of(pojo(), tree(), records(), immutables(), jackson3Records(), new Ours());
    }

    static Peer pojo() {
        JsonMapper mapper = mapper().addModule(new BlackbirdModule()).build();
        return jackson("POJO + Blackbird", mapper, io.github.strategydocs.benchmarks.peer.pojo.Strategy.class);
    }

    /** Numbers are kept exact, as all others keep them. */
    static Peer tree() {
        JsonMapper mapper = mapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        return jackson("readTree", mapper, JsonNode.class);
    }

    static Peer records() {
        return jackson("records", mapper().build(), io.github.strategydocs.benchmarks.peer.records.Strategy.class);
    }

    static Peer immutables() {
        JsonMapper mapper = mapper().addModule(new Jdk8Module()).build();
        return jackson("Immutables", mapper, io.github.strategydocs.benchmarks.peer.immutables.Strategy.class);
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
    }

    private static Peer jackson(String name, JsonMapper mapper, Class<?> type) {
        return new JacksonPeer(name, mapper.readerFor(type), mapper.writerFor(type));
    }

    /** The newest Jackson, without its habits that would ignore what it does not know. */
    static Peer jackson3Records() {
        Class<?> type = io.github.strategydocs.benchmarks.peer.records.Strategy.class;
        tools.jackson.databind.json.JsonMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
        return new Jackson3Peer("records, Jackson 3", mapper.readerFor(type), mapper.writerFor(type));
    }

    private record JacksonPeer(String name, ObjectReader reader, ObjectWriter writer) implements Peer {

        @Override
        public Object read(byte[] json) throws Exception {
            return reader.readValue(json);
        }

        @Override
        public byte[] write(Object document) throws Exception {
            return writer.writeValueAsBytes(document);
        }
    }

    private record Jackson3Peer(
            String name, tools.jackson.databind.ObjectReader reader, tools.jackson.databind.ObjectWriter writer)
            implements Peer {

        @Override
        public Object read(byte[] json) {
            return reader.readValue(json);
        }

        @Override
        public byte[] write(Object document) {
            return writer.writeValueAsBytes(document);
        }
    }
}
