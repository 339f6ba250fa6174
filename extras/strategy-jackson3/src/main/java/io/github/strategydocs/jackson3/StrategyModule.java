package io.github.strategydocs.jackson3;

import io.github.strategydocs.json.MappedTypes;
import io.github.strategydocs.json.ReadOptions;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A module with which any mapper of Jackson 3 can read and write strategy documents and the plain values in them, as
 * faithfully as {@link io.github.strategydocs.json.StrategyJson}: unknown properties are kept, duplicate properties are
 * rejected and numbers are exact, regardless of the mapper's features. It works for JSON and for all other formats of
 * Jackson, such as YAML and CBOR.
 *
 * <p>{@code findAndAddModules()} finds the module. If a document cannot be read, the mapper throws one {@link
 * StrategyMappingException} with all problems. Their lines and columns are those of the mapper's parser, which counts
 * columns in bytes if it reads bytes, whereas {@code StrategyJson} counts UTF-16 units. If a document is malformed, the
 * parser's message is one of the problems, and the parser's exception is the cause.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StrategyModule()).build();
 * Strategy strategy = mapper.readValue(json, Strategy.class);
 * }</pre>
 *
 * <p>A {@link io.github.strategydocs.json.Problem} is written as the command writes it, for services that return the
 * problems of a document: an object with {@code code}, {@code severity}, {@code pointer}, {@code line}, {@code column},
 * {@code message}, {@code hint} and {@code arguments}, in which unknown values are null. It cannot be read.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrategyModule extends JacksonModule {

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
