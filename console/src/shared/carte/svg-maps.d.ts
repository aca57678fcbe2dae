// The package types its maps with a module that it does not depend on.
declare module 'svg-maps__common' {
  export interface Map {
    readonly label: string;
    readonly viewBox: string;
    readonly locations: readonly { readonly name: string; readonly id: string; readonly path: string }[];
  }
}
