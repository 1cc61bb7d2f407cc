package dev.pao.http;

import dev.pao.model.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Callers by tokens that are known beforehand. One name may have several tokens, so that they can be changed one after
 * the other. Every look-up compares all tokens, each in constant time. Immutable and thread-safe.
 */
public final class StaticTokens implements TokenAuthenticator {

    private final List<StaticToken> tokens;

    private StaticTokens(List<StaticToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /**
     * The callers of the given tokens; with none, nobody is known.
     *
     * @throws IllegalArgumentException if two entries have one token
     */
    public static StaticTokens of(List<StaticToken> tokens) {
        if (tokens.stream().map(StaticToken::token).distinct().count() != tokens.size()) {
            throw new IllegalArgumentException("a token stands for one caller, found one twice");
        }
        return new StaticTokens(tokens);
    }

    /**
     * The callers of a text such as {@code josh:reader:s3cr3t,ops:operator+requester:0th3r}: name, roles joined by
     * {@code +}, and token, separated by colons; entries separated by commas. The token may hold further colons.
     *
     * @throws IllegalArgumentException if the text has another form; the message counts entries from 1 and shows no
     *     token
     */
    public static StaticTokens parse(String text) {
        List<StaticToken> tokens = new ArrayList<>();
        for (String entry : text.isBlank() ? new String[0] : text.split(",", -1)) {
            tokens.add(token(entry.strip(), tokens.size() + 1));
        }
        return of(tokens);
    }

    @Override
    public Optional<Caller> authenticate(String token) {
        Optional<Caller> found = Optional.empty();
        for (StaticToken candidate : tokens) {
            if (candidate.token().matches(token)) {
                found = Optional.of(new Caller(candidate.name(), candidate.roles()));
            }
        }
        return found;
    }

    /** How many tokens are known; never the tokens. */
    @Override
    public String toString() {
        return tokens.size() + (tokens.size() == 1 ? " token" : " tokens");
    }

    private static StaticToken token(String entry, int position) {
        String[] parts = entry.split(":", 3);
        if (parts.length < 3 || parts[0].isBlank() || parts[2].isBlank()) {
            throw new IllegalArgumentException(
                    "a token is written `name:role:token`, found another form in entry " + position);
        }
        Set<Role> roles = Stream.of(parts[1].split("\\+", -1))
                .map(word -> role(word, position))
                .collect(Collectors.toUnmodifiableSet());
        return new StaticToken(parts[0], roles, Secret.of(parts[2]));
    }

    /** The word is not shown: where a name is missing, it may be the token. */
    private static Role role(String word, int position) {
        return Role.of(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a role is `reader`, `requester`, `operator` or `scraper`, found another word in entry "
                                + position));
    }
}
