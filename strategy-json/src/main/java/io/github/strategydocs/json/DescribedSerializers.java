package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.strategydocs.metamodel.Described;
import java.io.IOException;
import javax.annotation.Nullable;

/** Finds the serializer of each described type. */
final class DescribedSerializers extends Serializers.Base {

    @Nullable
    @Override
    public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
        return Described.class.isAssignableFrom(type.getRawClass()) ? new DescribedSerializer() : null;
    }

    /** Writes one described value. */
    private static final class DescribedSerializer extends StdSerializer<Described> {

        private static final long serialVersionUID = 1L;

        DescribedSerializer() {
            super(Described.class);
        }

        @Override
        public void serialize(Described value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            new ValueWriter(generator, false).write(value);
        }

        @Override
        public void serializeWithType(
                Described value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            // The format tells variants apart by itself; a mapper's own type ids have no place in it.
            serialize(value, generator, provider);
        }
    }
}
