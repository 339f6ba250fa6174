package io.github.strategydocs.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.Objects;

/**
 * A Jackson module with which any {@code ObjectMapper} reads and writes strategy documents and their plain values as
 * faithfully as {@link StrategyJson}: unknown properties are kept, duplicates rejected, and numbers exact, regardless
 * of the mapper's own settings. It works for JSON and for other formats of Jackson, such as YAML and CBOR.
 *
 * <p>It is found by {@code findAndRegisterModules()}. A document that cannot be read ends in one
 * {@link StrategyMappingException} with all problems. Their lines and columns are those of the mapper's parser, which
 * counts bytes in a line where it is given bytes; {@link StrategyJson} counts UTF-16 units. Where a document is broken, what
 * that parser says of it is one of the problems, and its exception the cause.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * Strategy strategy = mapper.readValue(json, Strategy.class);
 * }</pre>
 *
 * <p>A {@link Problem} is written as the command writes it, for services that answer with what was wrong: an object with
 * {@code code}, {@code severity}, {@code pointer}, {@code line}, {@code column}, {@code message}, {@code hint} and
 * {@code arguments}, where null stands for what is not known. It is not read.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrategyModule extends Module {

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
        this.options = Objects.requireNonNull(options, "options");
    }

    @Override
    public String getModuleName() {
        return "strategy-docs";
    }

    @Override
    public Object getTypeId() {
        // A mapper passes over a module whose id it knows; one with other options is to be taken.
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
