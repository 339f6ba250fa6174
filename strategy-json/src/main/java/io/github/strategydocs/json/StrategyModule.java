package io.github.strategydocs.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.Objects;

/**
 * A Jackson module with which any {@code ObjectMapper} reads and writes strategy documents and their plain values as
 * faithfully as {@link StrategyJson}: unknown properties are kept, duplicates rejected, and numbers exact, regardless
 * of the mapper's own settings. It works for JSON and for other formats of Jackson, such as YAML and CBOR.
 *
 * <p>{@code findAndRegisterModules()} finds the module. If a document cannot be read, the mapper throws one {@link
 * StrategyMappingException} with all problems. Their lines and columns are those of the mapper's parser, which counts
 * columns in bytes if it reads bytes, whereas {@link StrategyJson} counts UTF-16 units. If a document is malformed, the
 * parser's message is one of the problems, and the parser's exception is the cause.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * Strategy strategy = mapper.readValue(json, Strategy.class);
 * }</pre>
 *
 * <p>A {@link Problem} is written as the command writes it, for services that return the problems of a document: an
 * object with {@code code}, {@code severity}, {@code pointer}, {@code line}, {@code column}, {@code message}, {@code
 * hint} and {@code arguments}, in which unknown values are null. It cannot be read.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrategyModule extends Module {

    private final ReadOptions options;

    /** Creates a module that reads leniently. */
    public StrategyModule() {
        this(ReadOptions.lenient());
    }

    /**
     * Creates a module that reads with the given options.
     *
     * @param options the options for reading
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
