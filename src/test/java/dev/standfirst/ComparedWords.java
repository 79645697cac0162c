package dev.standfirst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the words that compiled classes read text by: literals with a small letter that are compared with text, searched for in it,
 * compiled as a pattern, or put into a collection or an array. Words of a message are none of these.
 */
final class ComparedWords {
    private static final Pattern SMALL_LETTER = Pattern.compile("[a-z]");

    /** A class of characters in a regular expression: {@code \s}, <code>\p{Sc}</code>. */
    private static final Pattern CHARACTERS = Pattern.compile("\\\\[a-zA-Z](\\{\\w+})?");

    private static final Set<String> COMPARING = Set.of(
            "equals",
            "equalsIgnoreCase",
            "compareTo",
            "compareToIgnoreCase",
            "contentEquals",
            "contains",
            "startsWith",
            "endsWith",
            "indexOf",
            "lastIndexOf",
            "regionMatches",
            "matches",
            "replace",
            "replaceAll",
            "replaceFirst",
            "split");

    private static final Set<String> COLLECTING = Set.of(
            "of",
            "ofEntries",
            "entry",
            "asList",
            "compile",
            "matches",
            "equals",
            "contains",
            "containsKey",
            "get",
            "getOrDefault",
            "put",
            "add",
            "remove",
            "indexOf");

    private ComparedWords() {}

    /** The words in a compiled class, in the order of its code. */
    static List<String> in(Path compiled) {
        try {
            return ClassFile.of().parse(compiled).methods().stream()
                    .flatMap(method -> in(method).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> in(MethodModel method) {
        List<Instruction> code = method.code().stream()
                .flatMap(body -> body.elementStream())
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
        var words = new ArrayList<String>();
        IntStream.range(0, code.size()).forEach(i -> {
            if (code.get(i) instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String word
                    && SMALL_LETTER
                            .matcher(CHARACTERS.matcher(word).replaceAll(""))
                            .find()
                    && isRead(code.subList(i + 1, code.size()))) {
                words.add(word);
            }
        });
        return words;
    }

    /** Whether the value on top of the stack goes where words are kept or compared; followed as far as the code does not branch. */
    private static boolean isRead(List<Instruction> code) {
        int above = 0;
        for (Instruction next : code) {
            switch (next) {
                case LoadInstruction _, ConstantInstruction _, NewObjectInstruction _ -> above++;
                case StackInstruction stack when stack.opcode() == Opcode.DUP -> above++;
                case FieldInstruction field when field.opcode() == Opcode.GETSTATIC -> above++;
                case FieldInstruction _, TypeCheckInstruction _, NewReferenceArrayInstruction _ -> {
                    if (above == 0) {
                        return false;
                    }
                }
                case ArrayStoreInstruction _ -> {
                    if (above < 3) {
                        return above == 0;
                    }
                    above -= 3;
                }
                case InvokeInstruction call -> {
                    int taken = call.typeSymbol().parameterCount() + (call.opcode() == Opcode.INVOKESTATIC ? 0 : 1);
                    if (taken > above) {
                        return reads(call);
                    }
                    above += returned(call.typeSymbol().returnType().descriptorString()) - taken;
                }
                case InvokeDynamicInstruction call -> {
                    int taken = call.typeSymbol().parameterCount();
                    if (taken > above) {
                        return false;
                    }
                    above += 1 - taken;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static int returned(String type) {
        return type.equals("V") ? 0 : 1;
    }

    private static boolean reads(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        return owner.equals("java/lang/String")
                ? COMPARING.contains(name)
                : owner.startsWith("java/util/") && !owner.equals("java/util/Optional") && COLLECTING.contains(name);
    }
}
