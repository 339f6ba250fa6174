package io.github.strategydocs.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.strategydocs.json.Mappers;
import io.github.strategydocs.json.ReadOptions;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mappers of Jackson 3. */
final class Jackson3Mappers implements Mappers {

    /** Takes a text as it is: Jackson's own limit on names is lower than ours. */
    private static final JsonMapper EXACT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(ReadOptions.lenient().limits().stringLength())
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Override
    public AnyMapper json() {
        return found(JsonMapper.builder());
    }

    @Override
    public AnyMapper yaml() {
        return found(YAMLMapper.builder());
    }

    @Override
    public AnyMapper cbor() {
        return found(CBORMapper.builder());
    }

    /** Properties of types of somebody else stay in the order in which these name them, as in Jackson 2. */
    private static AnyMapper found(MapperBuilder<?, ?> builder) {
        builder.findAndAddModules();
        builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
        return new Mapper(builder.build());
    }

    @Override
    public AnyMapper hostile() {
        return new Mapper(JsonMapper.builder()
                .addModule(new StrategyModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL,
                        JsonTypeInfo.As.PROPERTY)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());
    }

    @Override
    public AnyMapper json(ReadOptions options) {
        return new Mapper(
                JsonMapper.builder().addModule(new StrategyModule(options)).build());
    }

    @Override
    public AnyMapper foundAndThen(ReadOptions options) {
        return new Mapper(JsonMapper.builder()
                .findAndAddModules()
                .addModule(new StrategyModule(options))
                .build());
    }

    @Override
    public AnyMapper failingOnUnknown(boolean fails) {
        return new Mapper(JsonMapper.builder()
                .addModule(new StrategyModule())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fails)
                .build());
    }

    @Override
    public Object idOfModule(ReadOptions options) {
        return new StrategyModule(options).getRegistrationId();
    }

    @Override
    public Class<? extends Exception> mappingException() {
        return StrategyMappingException.class;
    }

    @Override
    public Class<? extends Exception> syntaxException() {
        return StreamReadException.class;
    }

    @Override
    public Class<? extends Exception> endException() {
        return UnexpectedEndOfInputException.class;
    }

    @Override
    public String pathOf(Exception thrown) {
        return ((JacksonException) thrown).getPathReference();
    }

    /** One mapper of Jackson 3. */
    private record Mapper(ObjectMapper mapper) implements AnyMapper {

        @Override
        public byte[] write(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public byte[] rewrite(byte[] json) {
            return mapper.writeValueAsBytes(EXACT.readTree(json));
        }

        @Override
        public <T> T read(byte[] text, Class<T> type) {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> T read(InputStream in, Class<T> type) {
            return mapper.readValue(in, type);
        }

        @Override
        public <T> List<T> readList(byte[] text, Class<T> type) {
            return mapper.readerForListOf(type).readValue(text);
        }

        @Override
        public <T> T throughTree(Object value, Class<T> type) {
            return mapper.treeToValue(mapper.<JsonNode>valueToTree(value), type);
        }
    }
}
