package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.JsonObject;
import java.util.List;
import javax.annotation.Nullable;

/**
 * The description of a type that has no values of its own, only variants.
 *
 * <pre>{@code
 * TypeDescription action = strategy.index().find("register").orElseThrow().typeDescription();
 * TypeDescription deadline = action.attribute("deadline").orElseThrow().valueType().orElseThrow();
 * deadline instanceof VariantBinding;                                              // true
 * deadline.variants().stream().flatMap(variant -> variant.tag().stream()).toList();    // [on, within, after-event, …]
 * }</pre>
 */
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

    /** Computed when first asked for; always the same, so that no lock is needed. */
    @Nullable
    private List<TypeDescription> variants;

    @Override
    public final List<TypeDescription> variants() {
        List<TypeDescription> known = variants;
        if (known == null) {
            known = listVariants();
            variants = known;
        }
        return known;
    }

    /**
     * Lists the variants.
     *
     * @return the descriptions of the variants in order
     */
    protected abstract List<TypeDescription> listVariants();

    @Override
    public final Object get(Described value, int index) {
        throw noAttribute();
    }

    @Override
    public final void contents(Described value, Object[] into) {
        throw noAttribute();
    }

    @Override
    protected final Described create(Object[] contents, JsonObject unknown) {
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
