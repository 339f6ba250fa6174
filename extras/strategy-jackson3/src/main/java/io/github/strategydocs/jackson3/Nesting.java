package io.github.strategydocs.jackson3;

import com.fasterxml.jackson.core.JsonStreamContext;
import javax.annotation.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Shows where in a document Jackson 3 stands, to those who know Jackson 2. */
final class Nesting extends JsonStreamContext {

    private final TokenStreamContext context;

    Nesting(TokenStreamContext context) {
        super(
                context.inObject() ? TYPE_OBJECT : context.inArray() ? TYPE_ARRAY : TYPE_ROOT,
                context.getEntryCount() - 1);
        this.context = context;
    }

    @Nullable
    @Override
    public JsonStreamContext getParent() {
        return context.getParent() == null ? null : new Nesting(context.getParent());
    }

    @Nullable
    @Override
    public String getCurrentName() {
        return context.currentName();
    }

    @Nullable
    @Override
    public Object getCurrentValue() {
        return context.currentValue();
    }
}
