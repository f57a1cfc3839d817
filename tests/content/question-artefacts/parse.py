"""Parses the blocks that come in as JSON and prints, as JSON, what is wrong with them: syntax, and names that nothing defines."""
import ast
import builtins
import json
import sys


def defined(node):
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return [node.id]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [(alias.asname or alias.name).split(".")[0] for alias in node.names]
    if isinstance(node, ast.ExceptHandler) and node.name:
        return [node.name]
    return []


def faults(name, code):
    try:
        nodes = list(ast.walk(ast.parse(code, name)))
    except SyntaxError as error:
        return [f"{name}: line {error.lineno}: {error.msg}"]
    known = set(dir(builtins)).union(*map(defined, nodes))
    used = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    return [f"{name}: {missing} is not defined" for missing in sorted(used - known)]


print(json.dumps([fault for block in json.load(sys.stdin) for fault in faults(block["name"], block["code"])]))
