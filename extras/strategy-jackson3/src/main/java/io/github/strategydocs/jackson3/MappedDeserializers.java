package io.github.strategydocs.jackson3;

import io.github.strategydocs.json.MappedTypes;
import java.io.IOException;
import javax.annotation.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Finds the deserializer of each type. */
final class MappedDeserializers extends Deserializers.Base {

    private final MappedTypes types;

    MappedDeserializers(MappedTypes types) {
        this.types = types;
    }

    @Nullable
    @Override
    public ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return types.reads(type.getRawClass()) ? new MappedDeserializer<>(types, type.getRawClass()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.reads(type);
    }

    /** Reads one value, and everything that is wrong with it. */
    private static final class MappedDeserializer<T> extends StdDeserializer<T> {

        private final MappedTypes types;
        private final Class<T> type;

        MappedDeserializer(MappedTypes types, Class<T> type) {
            super(type);
            this.types = types;
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            TokenReader tokens = new TokenReader(parser);
            try {
                return types.read(tokens, type);
            } catch (io.github.strategydocs.json.StrategyMappingException e) {
                throw new StrategyMappingException(parser, e.getOriginalMessage(), e.problems(), tokens.broken());
            } catch (IOException e) {
                throw JacksonIOException.construct(e, parser);
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            // The value tells by itself what it is; a mapper's own type ids have no place in it.
            return deserialize(parser, context);
        }

        @Nullable
        @Override
        public Object getNullValue(DeserializationContext context) {
            return MappedTypes.ofNull(type).orElse(null);
        }

        @Nullable
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
