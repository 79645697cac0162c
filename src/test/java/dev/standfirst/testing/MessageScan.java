package dev.standfirst.testing;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that the program can say, in its source: string literals of at least two words, put together with what is inserted in
 * them as {@code {name}}. Tables of English words, which are read and not said, are left out.
 */
public final class MessageScan extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String ROOT = "dev.standfirst.";

    /** Rooms that read English, or offer phrases of it: what is in their literals is not said to editors as a message. */
    private static final List<String> ENGLISH = List.of("prose", "check.wording");

    private static final Pattern INSERTED = Pattern.compile("\\{[^{}|]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Markup, headers of HTTP and names of files, which no editor reads. */
    private static final Pattern CODE = Pattern.compile(
            "</|<[a-z]+ |<!|=\"|charset=|-src '|^(event|retry): |^https?:|^[\\w.-]+(/[\\w.{}-]+)+$|^[A-Z, ]+$|\\*\\*/|^#");

    /** What is looked for in a text, or names a file, is not said. */
    private static final Set<String> READ =
            Set.of("startsWith", "endsWith", "contains", "equals", "indexOf", "between", "matches", "compile");

    /**
     * A text that the program can say.
     *
     * @param place the package below {@code dev.standfirst}, and the class
     * @param words the text; {@code {name}} is what is inserted, {@code {a|b}} a choice
     */
    public record Message(String place, String words) {
        /** The words without what is inserted in them. */
        public String own() {
            return INSERTED.matcher(words).replaceAll("…");
        }
    }

    private final List<Message> found;
    private final String place;

    private MessageScan(List<Message> found, String place) {
        this.found = found;
        this.place = place;
    }

    /** All texts, by package and class, and in a class in the order of its source. */
    public static List<Message> all() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var found = new ArrayList<Message>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                String folder =
                        Objects.requireNonNull(unit.getPackageName()).toString().replace(ROOT, "");
                String file =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                if (ENGLISH.stream().noneMatch(folder::startsWith)) {
                    unit.accept(new MessageScan(found, folder + "/" + file.replace(".java", "")), null);
                }
            }
        }
        return found;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree node, @Nullable Void none) {
        if (!isText(node)) {
            return super.visitBinary(node, null);
        }
        say(words(node));
        inserted(node);
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void none) {
        if (node.getValue() instanceof String text) {
            say(text);
        }
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void none) {
        String[] method = node.getMethodSelect().toString().split("\\.", -1);
        boolean words = method[0].equals("List") || method[0].equals("Set");
        if (!words && !READ.contains(method[method.length - 1])) {
            return super.visitMethodInvocation(node, null);
        }
        node.getMethodSelect().accept(this, null);
        node.getArguments().stream()
                .filter(each -> !(each instanceof LiteralTree))
                .forEach(each -> each.accept(this, null));
        return null;
    }

    @Override
    public @Nullable Void visitConstantCaseLabel(ConstantCaseLabelTree node, @Nullable Void none) {
        return null;
    }

    /** Looks through what is inserted in a text: it may hold texts of its own. */
    private void inserted(Tree node) {
        switch (node) {
            case LiteralTree _ -> {}
            case BinaryTree joined
            when joined.getKind() == Tree.Kind.PLUS -> {
                inserted(joined.getLeftOperand());
                inserted(joined.getRightOperand());
            }
            case ParenthesizedTree inner -> inserted(inner.getExpression());
            case ConditionalExpressionTree choice
            when isText(choice.getTrueExpression()) -> {
                inserted(choice.getTrueExpression());
                inserted(choice.getFalseExpression());
            }
            default -> node.accept(this, null);
        }
    }

    private void say(String words) {
        String line = words.replace("\n", "\\n").strip();
        var message = new Message(place, line);
        if (isSaid(line) && !found.contains(message)) {
            found.add(message);
        }
    }

    private static boolean isSaid(String line) {
        long words = WORD.matcher(new Message("", line).own()).results().count();
        return words > (line.contains("“") ? 0 : 1)
                && line.contains(" ")
                && !CODE.matcher(line).find();
    }

    private static boolean isText(Tree node) {
        return switch (node) {
            case LiteralTree literal -> literal.getValue() instanceof String;
            case BinaryTree joined ->
                joined.getKind() == Tree.Kind.PLUS
                        && (isText(joined.getLeftOperand()) || isText(joined.getRightOperand()));
            case ParenthesizedTree inner -> isText(inner.getExpression());
            default -> false;
        };
    }

    private static String words(ExpressionTree node) {
        return switch (node) {
            case LiteralTree literal -> String.valueOf(literal.getValue());
            case BinaryTree joined
            when joined.getKind() == Tree.Kind.PLUS -> words(joined.getLeftOperand()) + words(joined.getRightOperand());
            case ParenthesizedTree inner -> words(inner.getExpression());
            case ConditionalExpressionTree choice
            when isText(choice.getTrueExpression()) ->
                "{" + words(choice.getTrueExpression()) + "|" + words(choice.getFalseExpression()) + "}";
            default -> "{" + name(node) + "}";
        };
    }

    /** What is inserted, in short: {@code fact.id} of {@code fact.id()}, {@code text} of {@code MessageText.shown(text)}. */
    private static String name(ExpressionTree node) {
        return switch (node) {
            case MethodInvocationTree call
            when call.getArguments().size() == 1 -> name(call.getArguments().getFirst());
            case MethodInvocationTree call -> name(call.getMethodSelect());
            case MemberSelectTree member
            when member.getExpression() instanceof IdentifierTree of -> of.getName() + "." + member.getIdentifier();
            case MemberSelectTree member -> member.getIdentifier().toString();
            case IdentifierTree variable -> variable.getName().toString();
            case ParenthesizedTree inner -> name(inner.getExpression());
            default -> "…";
        };
    }
}
