package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.extension.NamedArguments;
import io.pebbletemplates.pebble.lexer.LexerImpl;
import io.pebbletemplates.pebble.lexer.Syntax;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.parser.ParserImpl;
import io.pebbletemplates.pebble.parser.ParserOptions;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles texts, step by step instead of by Pebble's own method: between lexer and parser each token gets its index in
 * place of its line, so that every node of the tree, and every mistake of the parser, leads back to a token. Thread-safe.
 */
final class TemplateCompiler {

    static final String NAME = "template";

    private final ExtensionRegistry registry = new ExtensionRegistry(List.of(new TemplateOperators()));
    private final OperatorSymbols operators = new OperatorSymbols(registry);

    Compilation compile(String text) {
        TemplateProblem tooLong = TemplateLimits.length(text);
        if (tooLong != null) {
            return tooLong;
        }
        if (PlainText.is(text)) {
            return PlainText.INSTANCE;
        }
        List<Token> quick = quickTokens(text);
        if (quick != null) {
            return parse(text, quick);
        }
        List<Token> tokens;
        try {
            tokens = pebbleTokens(text);
        } catch (PebbleException e) {
            return SyntaxMessages.fromLexer(text, e);
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            // The lexer runs over the end of a tag that is not closed, or over the wrong bracket.
            return SyntaxMessages.unfinished(text);
        } catch (StackOverflowError e) {
            // Its patterns call themselves once for every escape in a string.
            return TemplateLimits.tooManyEscapes();
        }
        return parse(text, tokens);
    }

    /** What Pebble's own lexer makes of a text. */
    List<Token> pebbleTokens(String text) {
        return indexed(new LexerImpl(
                        Delimiters.SYNTAX,
                        registry.getUnaryOperators().values(),
                        registry.getBinaryOperators().values())
                .tokenize(new StringReader(text), NAME)
                .getTokens());
    }

    /** The same, where it can be had without it. */
    @Nullable
    List<Token> quickTokens(String text) {
        return TagReader.tokens(text, operators);
    }

    /** What a filter calls its arguments; null for one that takes none or is not known. */
    @Nullable
    List<String> argumentNames(String filter) {
        NamedArguments known = TemplateEngine.get().getExtensionRegistry().getFilter(filter);
        return known == null ? null : known.getArgumentNames();
    }

    private Compilation parse(String text, List<Token> tokens) {
        TokenPlaces places = new TokenPlaces(text, tokens);
        TemplateProblem tooDeep = TemplateLimits.depth(tokens, places);
        if (tooDeep != null) {
            return tooDeep;
        }
        TokenStream stream = new TokenStream(tokens, NAME);
        try {
            RootNode root = new ParserImpl(
                            registry.getUnaryOperators(),
                            registry.getBinaryOperators(),
                            hasTags(tokens) ? TemplateTags.byName() : Map.of(),
                            new ParserOptions())
                    .parse(stream);
            return new CompiledTemplate(places, root);
        } catch (PebbleException e) {
            return SyntaxMessages.fromParser(places, e);
        } catch (IndexOutOfBoundsException | NumberFormatException | NullPointerException e) {
            return SyntaxMessages.unfinished(text);
        } catch (ClassCastException e) {
            // The parser takes whatever stands before a bracket for the name of a function, also `null`.
            return SyntaxMessages.calledValue(places, stream.current().getLineNumber());
        }
    }

    private static boolean hasTags(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.getType() == Token.Type.EXECUTE_START) {
                return true;
            }
        }
        return false;
    }

    /** The line break after a tag belongs to the tag, so that a tag on a line of its own leaves no empty line. */
    private static List<Token> indexed(List<Token> tokens) {
        List<Token> indexed = new ArrayList<>();
        boolean afterTag = false;
        for (Token token : tokens) {
            boolean text = token.getType() == Token.Type.TEXT;
            String value = text && afterTag ? withoutFirstBreak(token.getValue()) : token.getValue();
            afterTag = token.getType() == Token.Type.EXECUTE_END;
            if (!text || !value.isEmpty()) {
                indexed.add(new Token(token.getType(), value, indexed.size()));
            }
        }
        return indexed;
    }

    private static String withoutFirstBreak(String text) {
        if (text.startsWith("\r\n")) {
            return text.substring(2);
        }
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    /** What Pebble's own lexer looks for: ten patterns, which most texts don't need. */
    private static final class Delimiters {

        // It would also take the line break after a printed value.
        static final Syntax SYNTAX =
                new Syntax.Builder().setEnableNewLineTrimming(false).build();
    }
}
