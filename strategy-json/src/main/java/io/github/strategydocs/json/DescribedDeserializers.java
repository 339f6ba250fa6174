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
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/** Finds the deserializer of each described type. */
final class DescribedDeserializers extends Deserializers.Base {

    private final Map<Class<?>, TypeBinding> types = new HashMap<>();
    private final ReadOptions options;

    DescribedDeserializers(TypeDescription root, ReadOptions options) {
        this.options = options;
        for (TypeDescription type : root.reachable()) {
            types.put(type.javaType(), (TypeBinding) type);
        }
    }

    @Nullable
    @Override
    public JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        TypeBinding binding = types.get(type.getRawClass());
        return binding == null ? null : new DescribedDeserializer(binding, options);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.containsKey(type);
    }

    /** Reads one described value, and everything that is wrong with it. */
    private static final class DescribedDeserializer extends StdDeserializer<Described> {

        private static final long serialVersionUID = 1L;

        private final transient TypeBinding type;
        private final transient ReadOptions options;

        DescribedDeserializer(TypeBinding type, ReadOptions options) {
            super(type.javaType());
            this.type = type;
            this.options = options;
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            // The format tells variants apart by itself; a mapper's own type ids have no place in it.
            return deserialize(parser, context);
        }

        @Override
        public Described deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Predicate<String> isReserved = type == Strategy.description() ? Sections::isName : id -> false;
            DocumentReader reader =
                    new DocumentReader(parser, new ParserPlaces(parser), options, true, isReserved, true, false);
            return (Described) MapperRead.read(parser, reader.problems(), () -> reader.readRoot(type));
        }
    }
}
