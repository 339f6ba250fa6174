package io.github.strategydocs.jackson3;

import io.github.strategydocs.json.MappedTypes;
import io.github.strategydocs.json.ReadOptions;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Gives any mapper of Jackson 3 the types of strategy documents, and the plain values in them, with the same fidelity as
 * {@link io.github.strategydocs.json.StrategyJson}: unknown properties are kept, duplicates refused, numbers exact, whatever
 * the mapper's own features say. It serves JSON and whatever else Jackson reads and writes, such as YAML and CBOR.
 *
 * <p>It is found by {@code findAndAddModules()}. A document that cannot be read ends in one
 * {@link StrategyMappingException} with all problems. Their lines and columns are those of the mapper's parser, which
 * counts bytes in a line where it is given bytes; {@code StrategyJson} counts UTF-16 units. Where a document is broken, what
 * that parser says of it is one of the problems, and its exception the cause.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StrategyModule()).build();
 * Strategy strategy = mapper.readValue(json, Strategy.class);
 * }</pre>
 *
 * <p>A {@link io.github.strategydocs.json.Problem} is written as the command writes it, for services that answer with what was
 * wrong: an object with
 * {@code code}, {@code severity}, {@code pointer}, {@code line}, {@code column}, {@code message}, {@code hint} and
 * {@code arguments}, where null stands for what is not known. It is not read.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrategyModule extends JacksonModule {

    private final ReadOptions options;

    /** A module that reads leniently. */
    public StrategyModule() {
        this(ReadOptions.lenient());
    }

    /**
     * A module that reads in a given way.
     *
     * @param options how to read
     */
    public StrategyModule(ReadOptions options) {
        this.options = options;
    }

    @Override
    public String getModuleName() {
        return "strategy-docs";
    }

    @Override
    public Object getRegistrationId() {
        // Of modules with one id, a mapper takes the last; of others it takes all, and asks the last one first.
        return StrategyModule.class.getName() + " " + options;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new MappedDeserializers(new MappedTypes(options)));
        context.addSerializers(new MappedSerializers());
    }
}
