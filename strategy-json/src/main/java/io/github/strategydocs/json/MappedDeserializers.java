package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import javax.annotation.Nullable;

/** Finds the deserializer of each type. */
final class MappedDeserializers extends Deserializers.Base {

    private final MappedTypes types;

    MappedDeserializers(MappedTypes types) {
        this.types = types;
    }

    @Nullable
    @Override
    public JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return types.reads(type.getRawClass()) ? new MappedDeserializer<>(types, type.getRawClass()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.reads(type);
    }

    /** Reads one value, and everything that is wrong with it. */
    private static final class MappedDeserializer<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient MappedTypes types;
        private final transient Class<T> type;

        MappedDeserializer(MappedTypes types, Class<T> type) {
            super(type);
            this.types = types;
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return types.read(parser, type);
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            // The value tells by itself what it is; a mapper's own type ids have no place in it.
            return deserialize(parser, context);
        }

        @Nullable
        @Override
        public T getNullValue(DeserializationContext context) {
            return MappedTypes.ofNull(type).orElse(null);
        }

        @Nullable
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
