package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Constants;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * What is to be told, from which both come: the arguments for programs, and the sentence in plain English.
 *
 * <pre>{@code
 * Message message = Message.of(Knowledge.PARTLY_KNOWN, new MessageTemplate("{place} has no {attribute}"))
 *     .with("place", "open-data", "the action \"Open data\"")
 *     .with("attribute", "deadline");
 * message.text();          // the action "Open data" has no deadline
 * message.arguments();     // {form=PARTLY_KNOWN, place=open-data, attribute=deadline}
 * }</pre>
 *
 * <p>It is written once and not safe to share between threads; what comes of it is.
 */
public final class Message {

    /** The name of the argument that tells which of several sentences it is. */
    public static final String FORM = "form";

    private final MessageTemplate template;
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private Message(Enum<?> form, MessageTemplate template) {
        this.template = template;
        arguments.put(FORM, form);
    }

    /**
     * Begins a message.
     *
     * @param form what tells the sentence from others
     * @param template the sentence
     * @return a message without arguments but for the form
     */
    public static Message of(Enum<?> form, MessageTemplate template) {
        return new Message(form, template);
    }

    /**
     * Gives an argument that stands in the sentence as it is; a constant without its hyphens, a list with commas.
     *
     * @param name its name
     * @param value a text, a number, a truth value, a constant, or a list of such
     * @return this message
     */
    public Message with(String name, Object value) {
        arguments.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
        return this;
    }

    /**
     * Gives an argument that is told in words of its own.
     *
     * @param name its name
     * @param value a text, a number, a truth value, a constant, or a list of such
     * @param inWords what stands for it in the sentence
     * @return this message
     */
    public Message with(String name, Object value, String inWords) {
        return with(name, value).withWords(name, inWords);
    }

    /**
     * Says in words of its own what stands in the sentence for an argument, whether that comes or not.
     *
     * @param name its name
     * @param inWords what stands for it
     * @return this message
     */
    public Message withWords(String name, String inWords) {
        words.put(name, Objects.requireNonNull(inWords, "inWords"));
        return this;
    }

    /**
     * Gives an argument if there is one.
     *
     * @param name its name
     * @param value the value, or empty
     * @return this message
     */
    public Message with(String name, Optional<?> value) {
        return value.isPresent() ? with(name, value.get()) : this;
    }

    /**
     * The arguments, in the order in which they were given.
     *
     * @return an unmodifiable map from name to value
     */
    public Map<String, Object> arguments() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * The sentence.
     *
     * @return plain English
     */
    public String text() {
        return template.fill(name -> {
            String inWords = words.get(name);
            return inWords == null ? plain(arguments.get(name)) : inWords;
        });
    }

    private static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Message::plain).collect(Collectors.joining(", "));
        }
        return value instanceof Enum<?> constant ? Constants.nameOf(constant).replace('-', ' ') : value.toString();
    }

    /**
     * The message, for a log or a debugger.
     *
     * @return the sentence
     */
    @Override
    public String toString() {
        return text();
    }
}
