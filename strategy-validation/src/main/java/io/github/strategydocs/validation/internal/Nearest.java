package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.StrategyIndex;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what an action says, or else the nearest of its wholes that says it. Each is asked once, so that a long chain of
 * parts takes no longer than a long list; parts that contain each other are asked once around the circle.
 *
 * @param <T> what is looked for
 */
public abstract class Nearest<T> {

    private final StrategyIndex index;
    private final Map<String, Optional<T>> known = new HashMap<>();

    /**
     * Looks in a document.
     *
     * @param context the document
     */
    protected Nearest(RuleContext context) {
        this.index = context.index();
    }

    /**
     * What an action says by itself.
     *
     * @param action the action
     * @return what it says, or empty if its whole is to be asked
     */
    protected abstract Optional<T> own(Action action);

    /**
     * What the action says, or else the nearest of its wholes.
     *
     * @param action the action
     * @return what is said, or empty if none of them says anything
     */
    public final Optional<T> to(Action action) {
        List<Action> asked = new ArrayList<>();
        Optional<T> found = Optional.empty();
        Optional<Action> next = Optional.of(action);
        while (next.isPresent()) {
            Action current = next.get();
            Optional<T> answer = known.putIfAbsent(current.id(), Optional.empty());
            if (answer != null) {
                found = answer;
                break;
            }
            asked.add(current);
            found = own(current);
            next = found.isPresent() ? Optional.empty() : wholeOf(current);
        }
        for (Action one : asked) {
            known.put(one.id(), found);
        }
        return found;
    }

    /**
     * The action of which an action is a part.
     *
     * @param action the action
     * @return its whole, or empty if it is no part
     */
    public final Optional<Action> wholeOf(Action action) {
        return action.partOf().isPresent()
                ? index.find(index.idOf(action.partOf().get()), Action.class)
                : Optional.empty();
    }
}
