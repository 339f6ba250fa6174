package io.github.strategydocs.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.strategydocs.json.MappedTypes;
import java.io.IOException;
import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Finds the serializer of each type. */
final class MappedSerializers implements Serializers {

    @Nullable
    @Override
    public ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return MappedTypes.writes(type.getRawClass()) ? new MappedSerializer() : null;
    }

    /** Writes one value. */
    private static final class MappedSerializer extends StdSerializer<Object> {

        MappedSerializer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            try {
                MappedTypes.write(value, new TokenWriter(generator), generator instanceof JsonGeneratorBase);
            } catch (JsonProcessingException e) {
                throw new StreamWriteException(generator, e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw JacksonIOException.construct(e, generator);
            }
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            // The value tells by itself what it is; a mapper's own type ids have no place in it.
            serialize(value, generator, context);
        }
    }
}
