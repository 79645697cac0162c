/** The language server: the protocol, and nothing that a project would have to be asked. */
@NullMarked
package dev.standfirst.lsp;

import org.jspecify.annotations.NullMarked;
