package dev.pao.parser.internal.tree;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * The engine's tokens, each asked for once: its parser looks at the next token several times, and each look goes through
 * all that the scanner would need to read on.
 */
final class YamlTokens implements Scanner {

    private final Scanner tokens;
    private @Nullable Token next;

    YamlTokens(LoadSettings settings, String text) {
        this.tokens = new ScannerImpl(settings, new StreamReader(settings, text));
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        if (!hasNext() || choices.length == 0) {
            return hasNext();
        }
        Token.ID id = peekToken().getTokenId();
        for (Token.ID choice : choices) {
            if (choice == id) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return hasNext() && peekToken().getTokenId() == choice;
    }

    @Override
    public Token peekToken() {
        Token token = next;
        if (token == null) {
            token = tokens.peekToken();
            next = token;
        }
        return token;
    }

    @Override
    public boolean hasNext() {
        return next != null || tokens.hasNext();
    }

    @Override
    public Token next() {
        next = null;
        return tokens.next();
    }

    @Override
    public void resetDocumentIndex() {
        tokens.resetDocumentIndex();
    }
}
