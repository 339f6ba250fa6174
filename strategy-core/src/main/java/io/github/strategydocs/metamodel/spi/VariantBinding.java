package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.JsonObject;
import java.util.List;

/** The description of a type that has no values of its own, only variants. */
public abstract class VariantBinding extends TypeBinding {

    /**
     * For generated code.
     *
     * @param name the simple name
     * @param javaType the Java type
     */
    protected VariantBinding(String name, Class<?> javaType) {
        super(name, javaType, "", List.of(), false, "", "");
    }

    @Override
    public abstract List<TypeDescription> variants();

    @Override
    public final Object get(Described value, int index) {
        throw noAttribute();
    }

    @Override
    public final Object newBuilder() {
        throw noAttribute();
    }

    @Override
    public final void put(Object builder, int index, Object content) {
        throw noAttribute();
    }

    @Override
    public final void putUnknown(Object builder, JsonObject unknown) {
        throw noAttribute();
    }

    @Override
    public final Described build(Object builder) {
        throw noAttribute();
    }

    @Override
    protected final String documentation(int index) {
        throw noAttribute();
    }

    private IllegalStateException noAttribute() {
        return new IllegalStateException(name() + " has no attributes of its own; ask one of its variants");
    }
}
