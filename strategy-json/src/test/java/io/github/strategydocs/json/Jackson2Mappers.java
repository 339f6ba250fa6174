package io.github.strategydocs.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The mappers of Jackson 2. */
final class Jackson2Mappers implements Mappers {

    @Override
    public AnyMapper json() {
        return new Mapper(new ObjectMapper().findAndRegisterModules());
    }

    @Override
    public AnyMapper yaml() {
        return new Mapper(new YAMLMapper().findAndRegisterModules());
    }

    @Override
    public AnyMapper cbor() {
        return new Mapper(new CBORMapper().findAndRegisterModules());
    }

    @Override
    public AnyMapper hostile() {
        return new Mapper(JsonMapper.builder()
                .addModule(new StrategyModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .serializationInclusion(JsonInclude.Include.NON_DEFAULT)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL,
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
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
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
        return new Mapper(new ObjectMapper().findAndRegisterModules().registerModule(new StrategyModule(options)));
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
        return new StrategyModule(options).getTypeId();
    }

    @Override
    public Class<? extends Exception> mappingException() {
        return StrategyMappingException.class;
    }

    @Override
    public Class<? extends Exception> syntaxException() {
        return JsonParseException.class;
    }

    @Override
    public Class<? extends Exception> endException() {
        return JsonEOFException.class;
    }

    @Override
    public String pathOf(Exception thrown) {
        return ((JsonMappingException) thrown).getPathReference();
    }

    /** One mapper of Jackson 2. */
    private record Mapper(ObjectMapper mapper) implements AnyMapper {

        @Override
        public byte[] write(Object value) throws IOException {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public byte[] rewrite(byte[] json) throws IOException {
            return mapper.writeValueAsBytes(Respelling.tree(json));
        }

        @Override
        public <T> T read(byte[] text, Class<T> type) throws IOException {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> T read(String text, Class<T> type) throws IOException {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> T read(InputStream in, Class<T> type) throws IOException {
            return mapper.readValue(in, type);
        }

        @Override
        public <T> List<T> readList(byte[] text, Class<T> type) throws IOException {
            return mapper.readerForListOf(type).readValue(text);
        }

        @Override
        public <T> T throughTree(Object value, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.<JsonNode>valueToTree(value), type);
        }
    }
}
