package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import javax.annotation.Nullable;

/** Finds the serializer of each type. */
final class MappedSerializers extends Serializers.Base {

    @Nullable
    @Override
    public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
        return MappedTypes.writes(type.getRawClass()) ? new MappedSerializer() : null;
    }

    /** Writes one value. */
    private static final class MappedSerializer extends StdSerializer<Object> {

        private static final long serialVersionUID = 1L;

        MappedSerializer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            MappedTypes.write(value, generator, generator instanceof JsonGeneratorImpl);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            // The value tells by itself what it is; a mapper's own type ids have no place in it.
            serialize(value, generator, provider);
        }
    }
}
