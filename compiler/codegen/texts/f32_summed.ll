; LLVM 22.1.0, sources 94ef122f091305056fab38d16982dddb09184cc23017deff216e645fae31a928
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_summed(ptr noalias %.1, ptr noalias %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.77.i = getelementptr i8, ptr %.1, i64 40
  %.78.i = load i64, ptr %.77.i, align 8, !noalias !0
  %.95.i = getelementptr i8, ptr %.1, i64 56
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.136.i = sub i64 %.4, %.3
  %.182.i1.not = icmp slt i64 %.136.i, 1
  br i1 %.182.i1.not, label %f32_summed.body.exit, label %B250.if.i.lr.ph

B250.if.i.lr.ph:                                  ; preds = %.6
  %.52.i = getelementptr i8, ptr %.1, i64 8
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !0
  %.54.i = icmp slt i64 %.53.i, 0
  %.29.i = getelementptr i8, ptr %.2, i64 8
  %.30.i = load ptr, ptr %.29.i, align 8, !noalias !0
  %.57.i = tail call i64 @llvm.smax.i64(i64 %.53.i, i64 0)
  %.58.i = getelementptr i64, ptr %.30.i, i64 %.57.i
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = select i1 %.54.i, i64 0, i64 %.59.i
  %.27.i = load i64, ptr %.1, align 8, !noalias !0
  %.28.i = icmp slt i64 %.27.i, 0
  %.31.i = tail call i64 @llvm.smax.i64(i64 %.27.i, i64 0)
  %.32.i = getelementptr i64, ptr %.30.i, i64 %.31.i
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.34.i = select i1 %.28.i, i64 0, i64 %.33.i
  %.236.i = getelementptr i8, ptr %.1, i64 24
  %.258.i = getelementptr i8, ptr %.1, i64 80
  %.259.i = inttoptr i64 %.34.i to ptr
  %.275.i = getelementptr i8, ptr %.1, i64 64
  %.292.i = getelementptr i8, ptr %.1, i64 32
  %.308.i = getelementptr i8, ptr %.1, i64 72
  %.325.i = getelementptr i8, ptr %.1, i64 48
  %.352.i = getelementptr i8, ptr %.1, i64 16
  %.358.i = inttoptr i64 %.60.i to ptr
  br label %B250.if.i

B314.i:                                           ; preds = %B250.if.i
  tail call void %.259.i(ptr %.258.i, ptr %.2, i64 %.123.i.03, i64 %.195.i) #0, !noalias !0
  br label %B380.i

B380.i:                                           ; preds = %B250.if.i, %B314.i
  %.276.i = load i64, ptr %.275.i, align 8, !noalias !0
  %.278.i = udiv i64 %.123.i.03, %.276.i
  %.293.i = load i64, ptr %.292.i, align 8, !noalias !0
  %.294.i = urem i64 %.278.i, %.293.i
  %.309.i = load i64, ptr %.308.i, align 8, !noalias !0
  %.311.i = udiv i64 %.123.i.03, %.309.i
  %.326.i = load i64, ptr %.325.i, align 8, !noalias !0
  %.327.i = urem i64 %.311.i, %.326.i
  %.329.i = mul nsw i64 %.294.i, %.78.i
  %.331.i = mul nsw i64 %.327.i, %.96.i
  %.332.i = add nsw i64 %.331.i, %.329.i
  %.334.i = add nsw i64 %.332.i, %.96.i
  %.336.i = add nsw i64 %.329.i, %.78.i
  %.338.i = tail call i64 @llvm.smin.i64(i64 %.334.i, i64 %.336.i)
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !0
  %.357.i = getelementptr i64, ptr %.1, i64 %.353.i
  tail call void %.358.i(ptr %.357.i, ptr %.2, i64 %.332.i, i64 %.338.i) #0, !noalias !0
  %.374.i = load i64, ptr %.236.i, align 8, !noalias !0
  %.375.not.i = icmp eq i64 %.374.i, 0
  br i1 %.375.not.i, label %B976.i, label %B910.i

B910.i:                                           ; preds = %B380.i
  tail call void %.259.i(ptr %.258.i, ptr %.2, i64 %.123.i.03, i64 %.195.i) #0, !noalias !0
  br label %B976.i

B976.i:                                           ; preds = %B910.i, %B380.i
  %.182.i = icmp samesign ugt i64 %.126.i.02, 1
  br i1 %.182.i, label %B250.if.i, label %f32_summed.body.exit

B250.if.i:                                        ; preds = %B250.if.i.lr.ph, %B976.i
  %.123.i.03 = phi i64 [ %.3, %B250.if.i.lr.ph ], [ %.195.i, %B976.i ]
  %.126.i.02 = phi i64 [ %.136.i, %B250.if.i.lr.ph ], [ %.191.i, %B976.i ]
  %.191.i = add nsw i64 %.126.i.02, -1
  %.195.i = add i64 %.123.i.03, 1
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !0
  %.238.i = icmp eq i64 %.237.i, 0
  br i1 %.238.i, label %B314.i, label %B380.i

f32_summed.body.exit:                             ; preds = %B976.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_summed.body: %retptr"}
!2 = distinct !{!2, !"f32_summed.body"}
